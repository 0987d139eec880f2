import { describe, expect, it } from "vitest";
import { readingsOf, remarked } from "../read-marked";

const uuid = "232E7A64-E421-4243-B846-0CECA7873550";
const stamp = "2026-11-21T21:46:08.735Z";
const reader = (line: string) => readingsOf(line)[0]?.format;

/** Haraka's three forms (haraka/Haraka, `logger.js`), with what the connection's number, the speaker and the words are. */
const forms: Readonly<Record<string, (uuid: string, origin: string, message: string) => string>> = {
  plain: (id, origin, message) => `${stamp} [NOTICE] [${id}] [${origin}] ${message}`,
  logfmt: (id, origin, message) =>
    `${stamp} level=NOTICE uuid=${id} origin=${origin} message="${message}"`,
  json: (id, origin, message) =>
    `{"level":"NOTICE","uuid":"${id}","origin":"${origin}","message":"${message}"}`,
};

describe.each(Object.entries(forms))("Haraka's line in the form %s", (_, line) => {
  it.each([
    [uuid, "core"],
    [`${uuid}.1`, "outbound"],
    [`${uuid}.12.3`, "auth/flat_file"],
    [`${uuid}.1.2.3.4`, "rcpt_to.in_host_file"],
    ["-", "core"],
    ["-", "early-talker"],
  ])("of %s and %s", (id, origin) => {
    expect(reader(line(id, origin, "something 550"))).toBe("haraka");
    expect(reader(`x ${line(id, origin, "something 550")}`)).not.toBe("haraka");
  });

  it.each([
    ["232E7A64", "core"],
    [`${uuid}A`, "core"],
    [`${uuid}.`, "core"],
    [`${uuid}.1.2.3.4.5`, "core"],
    [uuid.toLowerCase(), "core"],
    ["--", "core"],
    [uuid, ""],
    [uuid, "co re"],
    [uuid, "a".repeat(81)],
  ])("is none of %s and %s", (id, origin) => {
    expect(reader(line(id, origin, "S: 220 mx ESMTP"))).not.toBe("haraka");
  });

  it("tells what was said", () => {
    const said = (message: string) => readingsOf(line(uuid, "core", message))[0];
    expect(said("S: 250-mx")).toMatchObject({
      session: uuid,
      speech: { by: "server", code: "250", more: true },
    });
    expect(said("C: RSET state=1")).toMatchObject({ speech: { by: "client", verb: "RSET" } });
    expect(said("Connected: 550")?.speech).toBeUndefined();
    expect(remarked(line(uuid, "outbound", "bouncing mail: ⟦550⟧ ⟦5.1.1⟧ no"))).toBe(
      line(uuid, "outbound", "bouncing mail: ⟦550⟧ ⟦5.1.1⟧ no"),
    );
  });
});

describe("the reply in a line of Haraka", () => {
  const plain = (rest: string) => `${stamp} [NOTICE] [${uuid}] [core] ${rest}`;
  const logfmt = (rest: string) => `${stamp} level=NOTICE uuid=${uuid} origin=core ${rest}`;
  const json = (rest: string) => `{"level":"INFO","uuid":"${uuid}","origin":"core",${rest}}`;

  it.each([
    plain('x code=DENY msg="⟦550⟧ ⟦5.1.1⟧ no" sender="550@example.com"'),
    plain('x lr="⟦450⟧ ⟦4.2.0⟧ no" time=550'),
    plain('x response="⟦250⟧ ⟦2.0.0⟧ ok"'),
    plain(' delivered file=550 response="⟦250⟧ ok"'),
    plain('x reason="550 5.1.1 no"'),
    plain('x umsg="550 5.1.1 no"'),
    plain('sender <550@x.org> msg="⟦550⟧ \\"⟦5.1.1⟧\\"'.replace('\\"⟦5.1.1⟧\\"', 'no\\" 421"')),
    logfmt('message="connect" msg="⟦550⟧ no"'),
    logfmt('message=disconnect lr="⟦450⟧ no" rcpts=550'),
    logfmt("message=disconnect550 rcpts=550"),
    logfmt('message="x 550" y=" msg=550"'),
    json('"message":"x","msg":"⟦550⟧ no","code":"550"'),
    json('"message":"x","lr":"⟦550⟧ no","time":550'),
    json('"message":"x","response":"⟦550⟧ no"'),
    json('"message":"x","other":"550 no"'),
    json('"message":"S: ⟦550⟧ ⟦5.1.1⟧ \\"no\\"","pid":550'),
  ])("%s", (line) => expect(remarked(line)).toBe(line));

  it("has no level but a word in capitals", () => {
    expect(reader(`[${uuid}] [core] S: 220 mx`)).toBe("haraka");
    expect(reader(`[PROTOCOL] [${uuid}] [core] S: 220 mx`)).toBe("haraka");
    expect(reader(`[INFO] [${uuid}] [core] S: 220 mx`)).toBe("haraka");
    expect(reader(`[CRIT] [${uuid}] [core] S: 220 mx`)).toBe("haraka");
    expect(reader(`[EMERGENCY] [${uuid}] [core] S: 220 mx`)).not.toBe("haraka");
    expect(reader(`[notice] [${uuid}] [core] S: 220 mx`)).not.toBe("haraka");
  });
});
