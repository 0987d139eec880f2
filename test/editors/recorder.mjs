import { spawn } from "node:child_process";
import { appendFileSync } from "node:fs";

/** Stands between an editor and the server, and writes down what the editor says, a message a line: `recorder.mjs FILE PROGRAM [ARGUMENT…]`. */
const [file, program, ...args] = process.argv.slice(2);
const server = spawn(program, args, { stdio: ["pipe", "inherit", "inherit"] });
let waiting = Buffer.alloc(0);

process.stdin.on("data", (bytes) => {
  waiting = Buffer.concat([waiting, bytes]);
  for (let message = next(); message !== undefined; message = next())
    appendFileSync(file, `${message}\n`);
  server.stdin.write(bytes);
});
process.stdin.on("end", () => server.stdin.end());
server.on("exit", (code) => process.exit(code ?? 1));

/** The next whole message that has come, without its header. */
function next() {
  const end = waiting.indexOf("\r\n\r\n");
  if (end < 0) return undefined;
  const length = Number(/content-length: *(\d+)/i.exec(waiting.subarray(0, end).toString())?.[1]);
  const start = end + 4;
  if (waiting.length < start + length) return undefined;
  const message = waiting.subarray(start, start + length).toString();
  waiting = waiting.subarray(start + length);
  return message;
}
