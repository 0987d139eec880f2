import { describe, expect, it } from "vitest";
import { clientSaid, clientWords } from "../../../server/src/syntax/conversation/speech";

const nothing = { verb: undefined, login: false, dot: false, chunk: undefined };

describe("what a client's line is by itself", () => {
  it.each([
    ["RCPT TO:<a@example.org>", { verb: "RCPT" }],
    ["AUTH PLAIN AGEAYg==", { verb: "AUTH", login: true }],
    ["AUTH PLAIN", { verb: "AUTH" }],
    [".", { dot: true }],
    ["..", {}],
    ["BDAT 86 LAST", { verb: "BDAT", chunk: { octets: 86, last: true } }],
    ["BDAT 86", { verb: "BDAT", chunk: { octets: 86, last: false } }],
    ["hello", {}],
  ])("%s", (line, words) => {
    const octets = line.length + 2;
    expect(clientWords(line, 0)).toEqual({ ...nothing, octets, ...words });
    expect(clientWords(`> ${line}`, 2)).toEqual({ ...nothing, octets, ...words });
    expect(clientSaid(`> ${line}`, 2)).toEqual({
      speech: { by: "client", text: 2, ...nothing, octets, ...words },
      tokens: [],
    });
  });
});

describe("how many octets a line is in UTF-8, with its line end", () => {
  it.each([
    "",
    "a",
    "\u007f",
    "\u0080",
    "é",
    "\u07ff",
    "\u0800",
    "€",
    "\ud7ff",
    "\ue000",
    "\uffff",
    "😀",
    "a😀é€b",
  ])("%j", (line) => {
    const octets = Buffer.byteLength(`${line}\r\n`, "utf8");
    expect(clientWords(line, 0).octets).toBe(octets);
    expect(clientWords(`é${line}`, 1).octets).toBe(octets);
  });
});
