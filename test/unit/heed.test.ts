import { describe, expect, it } from "vitest";
import { shapes } from "../../server/src/heed/shapes";
import { requests, type Subject } from "../fuzz/requests";

const place = { line: 0, character: 0 };
const subject: Subject = {
  uri: "file:///a",
  start: place,
  end: place,
  file: "file:///b",
  text: "550",
  number: 30,
};

/** Those without parameters. */
const shapeless = ["smtpLens/report/begin"];

describe("the shapes of messages", () => {
  it("are there for all that the server can be asked", () => {
    const asked = Object.keys(requests).filter((method) => !shapeless.includes(method));
    expect(asked.filter((method) => !shapes.has(method))).toEqual([]);
  });

  it.each(Object.entries(requests))("let pass what %s takes", (method, params) => {
    // As it comes over the wire.
    const given: unknown = JSON.parse(JSON.stringify(params(subject)));
    expect(shapes.get(method)?.(given)).toBeUndefined();
  });
});
