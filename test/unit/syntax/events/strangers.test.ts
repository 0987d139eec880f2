import { describe, expect, it } from "vitest";
import { lineEvent } from "../../../../server/src/syntax/events/index";

describe("a line that nobody's format tells events of", () => {
  it.each([
    ["4F1A219A3E1: DKIM-Signature field added", "4F1A219A3E1"],
    ["4bXyZ12345Pqrst: x", "4bXyZ12345Pqrst"],
    ["1xUset-000mXS-0W: x", "1xUset-000mXS-0W"],
    ["1xUset-0000000Abcd-0W1x: x", "1xUset-0000000Abcd-0W1x"],
    ["4F1A2: x", undefined],
    ["x 4F1A219A3E1: y", undefined],
    ["4f1a21a: x", undefined],
    ["1xUse-000mXS-0W: x", undefined],
    ["1xUset-000mXS: x", undefined],
  ])("%s", (text, id) => {
    const told = lineEvent(`Nov 21 21:16:42 mail opendkim[5]: ${text}`, "");
    expect(told?.event).toEqual(id === undefined ? undefined : { step: "noted", queueId: id });
    if (told !== undefined) expect(told).toMatchObject({ origin: "mail", stranger: true });
  });

  it("is none without a program's name", () => {
    expect(lineEvent("4F1A219A3E1: x", "")).toBeUndefined();
  });
});

describe("the host whose log it is", () => {
  it.each([
    ["Nov 21 21:16:42 mx-1 postfix/qmgr[1]: 4F1A219A3E1: removed", "mx-1"],
    ["2026-11-21T21:16:42+00:00 mx-2 postfix/qmgr[1]: 4F1A219A3E1: removed", "mx-2"],
    ["Nov 21 21:16:42 postfix/qmgr[1]: 4F1A219A3E1: removed", ""],
    ["2026-11-21T21:16:42Z postfix/qmgr[1]: 4F1A219A3E1: removed", ""],
    ["postfix/qmgr[1]: 4F1A219A3E1: removed", ""],
  ])("%s", (line, origin) => {
    expect(lineEvent(line, "postfix")).toMatchObject({ origin, stranger: false });
  });
});
