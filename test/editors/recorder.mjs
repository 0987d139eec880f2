import { spawn } from "node:child_process";
import { appendFileSync } from "node:fs";

/** Stands between an editor and the server, and writes down what each says, a message a line: `recorder.mjs EDITOR-SAID SERVER-SAID PROGRAM [ARGUMENT…]`. */
const [editorSaid, serverSaid, program, ...args] = process.argv.slice(2);
const server = spawn(program, args, { stdio: ["pipe", "pipe", "inherit"] });

process.stdin.on("data", recordingInto(editorSaid, server.stdin));
process.stdin.on("end", () => server.stdin.end());
server.stdout.on("data", recordingInto(serverSaid, process.stdout));
server.on("exit", (code) => process.exit(code ?? 1));

/** Passes bytes on, and appends each message to a file once it is whole. */
function recordingInto(file, onward) {
  let waiting = Buffer.alloc(0);
  return (bytes) => {
    onward.write(bytes);
    waiting = Buffer.concat([waiting, bytes]);
    for (let whole = firstOf(waiting); whole !== undefined; whole = firstOf(waiting)) {
      appendFileSync(file, `${JSON.stringify(JSON.parse(whole.body))}\n`);
      waiting = waiting.subarray(whole.end);
    }
  };
}

/** The first message, without its header, and where it ends. */
function firstOf(bytes) {
  const head = bytes.indexOf("\r\n\r\n");
  if (head < 0) return undefined;
  const length = /content-length: *(\d+)/i.exec(bytes.subarray(0, head).toString())?.[1];
  const start = head + 4;
  const end = start + Number(length);
  return bytes.length < end ? undefined : { body: bytes.subarray(start, end).toString(), end };
}
