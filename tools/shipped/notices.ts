import type { ShippedPackage } from "./packages";

const HEAD = `Third-party notices

SMTP Lens holds code of the packages below. Each stands under its own licence,
which follows its name. SMTP Lens itself stands under the licence in LICENSE.
`;

/** The notices that have to go with what is shipped, as plain text. */
export function notices(packages: readonly ShippedPackage[]): string {
  const sections = packages.flatMap(({ name, version, licence, text, headers, parts }) => [
    section(`${name} ${version}`, licence, [text, ...headers.map(inFiles)].join("\n\n")),
    ...parts.map((part) =>
      section(`${part.name}, in ${name} ${version}`, `${part.licence}, ${part.home}`, part.text),
    ),
  ]);
  return [HEAD, ...sections].join("\n");
}

function inFiles(header: string): string {
  return `In its files:\n\n${header}`;
}

function section(title: string, licence: string, text: string): string {
  const lines = text.split("\n").map((line) => line.trimEnd());
  return `${"-".repeat(72)}\n${title} (${licence})\n\n${lines.join("\n")}\n`;
}
