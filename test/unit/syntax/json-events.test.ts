import { describe, expect, it } from "vitest";
import { codesOf, eventDetails, readEvents } from "../../../server/src/syntax/json/event-read";
import {
  isPath,
  type JsonEvents,
  type Kind,
  kindOf,
} from "../../../server/src/syntax/json/event-table";
import { eventValues } from "../../../server/src/syntax/json/event-values";

/** A producer that does not exist. */
const events: JsonEvents = {
  id: "toy",
  signs: [["alpha", "beta"], ["gamma"]],
  never: ["omega"],
  fields: { reply: "reply", rest: "rest", code: "code", "^top": "enhanced", command: "command" },
  details: { recipient: ["to"], sender: ["^from"], host: ["mx.name"] },
};

/** The values of a line's events, each behind its path; `undefined` where the line is not the producer's. */
function valuesOf(line: string): string | undefined {
  return eventValues(events, line)
    ?.map(({ path, text, start, end }) => `${path}=${text.slice(start, end)}`)
    .join(" ");
}

const json = JSON.stringify;

describe("the values of a producer's events", () => {
  it.each([
    ['{"gamma":"x","a":{"b":5}}', "gamma=x a.b=5"],
    ['[{"gamma":"x"}]', "gamma=x"],
    ['{"alpha":1,"beta":2}', "alpha=1 beta=2"],
    ['{"kind":"gamma"}', "kind=gamma"],
    ['{"gamma":"","a":"x"}', "a=x"],
    [json({ Message: json({ gamma: "x" }) }), "gamma=x"],
    [json({ Body: json({ Message: json({ gamma: "x" }) }) }), "gamma=x"],
    [json({ Message: json([{ gamma: "x" }]), a: "y" }), "gamma=x"],
    [json({ gamma: "x", Message: json({ gamma: "y", a: 1 }) }), "gamma=x gamma=y a=1"],
    [json({ gamma: "x", said: 'no "gamma"' }), 'gamma=x said=no \\"gamma\\"'],
    [json({ a: json({ x: 1 }), b: json({ gamma: "x" }) }), "gamma=x"],
  ])("%s", (line, values) => {
    expect(valuesOf(line)).toBe(values);
  });

  it.each([
    "",
    "gamma",
    'x {"gamma":"x"}',
    '{"alpha":1}',
    '{"beta":1}',
    '{"xgamma":1}',
    '{"gammax":1}',
    '{"gamma":"x","omega":1}',
    json({ said: 'no "gamma"' }),
    json({ Message: `x${json({ gamma: "x" })}` }),
    json({ Message: json({ gamma: "x", omega: 1 }) }),
    json({ a: json({ b: json({ c: json({ gamma: "x" }) }) }) }),
  ])("none in %s", (line) => {
    expect(valuesOf(line)).toBeUndefined();
  });
});

describe("the codes of events", () => {
  /** What stands in the line where codes were found. */
  const found = (line: string) =>
    readEvents(events, line)?.reading.tokens.map(({ start, end, value }) => {
      expect(line.slice(start, end)).toBe(value);
      return value;
    });

  it.each([
    ['{"gamma":1,"reply":"smtp; 550 5.1.1 no","size":550}', "550 5.1.1"],
    ['{"gamma":1,"top":"5.1.1"}', "5.1.1"],
    ['{"gamma":1,"a":{"top":"5.1.1"}}', ""],
    [json({ x: json({ gamma: 1, code: 550, reply: '550 "no"' }) }), "550 550"],
    [json({ y: json({ x: json({ gamma: 1, code: 550 }) }) }), "550"],
    [json({ x: json({ gamma: 1, reply: "550 5.1.1 x" }) }).replace("550", "5\\u00350"), "5.1.1"],
  ])("%s: %s", (line, codes) => {
    expect(found(line)?.join(" ")).toBe(codes);
  });

  const whole: readonly (readonly [kind: Kind, text: string, codes: string])[] = [
    ["reply", "550 5.1.1 no", "550 5.1.1"],
    ["reply", "smtp; 550 no", "550"],
    ["reply", "smtp;550 no", "550"],
    ["reply", "SMTP; 550 no", "550"],
    ["reply", "sent (250 ok", "250"],
    ["reply", "x-unix; 550", ""],
    ["rest", "5.1.1 no", "5.1.1"],
    ["rest", "550 users", ""],
    ["rest", "550 5.1.1 no", "550 5.1.1"],
    ["code", "550", "550"],
    ["code", "550 ", ""],
    ["code", "5.1.1", ""],
    ["enhanced", "5.1.1", "5.1.1"],
    ["enhanced", "5.1.1 x", ""],
    ["enhanced", "550", ""],
    ["command", "550", ""],
  ];
  it.each(whole)("in a property of kind %s: %s", (kind, text, codes) => {
    const value = { path: "", key: "", start: 0, end: text.length, string: true, text };
    const tokens = codesOf(kind, { ...value, place: (own) => own });
    expect(tokens.map((token) => token.value).join(" ")).toBe(codes);
  });

  it.each([
    ['{"gamma":1,"command":"RCPT TO:<a@b>"}', "RCPT"],
    ['{"gamma":1,"command":"."}', "END-OF-DATA"],
    ['[{"gamma":1,"command":"MAIL"},{"command":"MAIL"}]', "MAIL"],
    ['[{"gamma":1,"command":"MAIL"},{"command":"RCPT"}]', undefined],
    ['{"gamma":1}', undefined],
  ])("%s answers %s", (line, asked) => {
    expect(readEvents(events, line)?.reading.asked).toBe(asked);
  });
});

describe("the details of events", () => {
  it.each([
    ['{"gamma":1,"to":"<a@b>","from":"c@d","mx":{"name":"mx"}}', ["a@b", "c@d", "mx"]],
    ['{"gamma":1,"x":{"to":"a@b","from":"c@d","name":"mx"}}', ["a@b", undefined, undefined]],
    ['[{"gamma":1,"to":"a@b"},{"to":"e@f"}]', ["a@b", undefined, undefined]],
    ['{"gamma":1,"to":"<a@b> x"}', ["<a@b> x", undefined, undefined]],
    ["nothing", [undefined, undefined, undefined]],
  ])("%s", (line, [recipient, sender, host]) => {
    const told = eventDetails(events, line);
    expect([told.recipient, told.sender, told.host]).toEqual([recipient, sender, host]);
    expect(told.direction).toBe("out");
    expect(eventDetails({ ...events, direction: "in" }, line).direction).toBe("in");
  });
});

describe("a path in an event", () => {
  it.each([
    ["a.b.c", "c", true],
    ["a.b.c", "b.c", true],
    ["c", "c", true],
    ["xc", "c", false],
    ["a.bc", "c", false],
    ["a.b.c", "b", false],
    ["a.b.c", "^c", false],
    ["c", "^c", true],
    ["a.c", "^a.c", true],
  ])("%s is meant by %s: %s", (path, pattern, is) => {
    expect(isPath(path, pattern)).toBe(is);
    expect(kindOf({ ...events, fields: { [pattern]: "code" } }, path)).toBe(
      is ? "code" : undefined,
    );
  });
});
