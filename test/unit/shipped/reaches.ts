import { packageFolder } from "../../../tools/shipped/bundled";
import type { Metafiles } from "../../../tools/shipped/metafile";

/** Modules of Node that reach other machines or other programs. */
const reaching = new Set([
  "child_process",
  "cluster",
  "dgram",
  "dns",
  "dns/promises",
  "http",
  "http2",
  "https",
  "inspector",
  "inspector/promises",
  "net",
  "quic",
  "repl",
  "tls",
]);

/** What a browser or Node has for it without an import, and what runs text as code. */
const globals =
  /\bfetch\s*\(|\b(?:XMLHttpRequest|WebSocket|WebSocketStream|EventSource|WebTransport|RTCPeerConnection|importScripts|sendBeacon)\b|\beval\s*\(|\bnew Function\b/g;

/** Who imports a module that reaches out, as `module < package or file of ours`, each once. */
export function reachingImports(metafiles: Metafiles): readonly string[] {
  const found = Object.values(metafiles).flatMap(({ inputs, outputs }) => {
    const kept = new Set(
      Object.values(outputs).flatMap((output) =>
        Object.entries(output.inputs).flatMap(([file, { bytesInOutput }]) =>
          bytesInOutput > 0 ? [file] : [],
        ),
      ),
    );
    return Object.entries(inputs)
      .filter(([file]) => kept.has(file))
      .flatMap(([file, { imports }]) =>
        imports
          .filter(({ path, external }) => external === true && reaching.has(plain(path)))
          .map(({ path }) => `${plain(path)} < ${packageFolder(file) || file}`),
      );
  });
  return [...new Set(found)].sort();
}

/** What a bundle names of the globals that reach out or run text. */
export function reachingGlobals(bundle: string): readonly string[] {
  return bundle.match(globals) ?? [];
}

function plain(module: string): string {
  return module.replace(/^node:/, "");
}
