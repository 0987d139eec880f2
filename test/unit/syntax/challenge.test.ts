import { expect, test } from "vitest";
import { challengeSpan } from "../../../server/src/syntax/conversation/challenge";
import { clientSaid, serverSaid } from "../../../server/src/syntax/conversation/speech";

test.each([
  ["334 ⟦VXNlcm5hbWU6⟧", 0],
  ["<~  334 ⟦PDQ3NDgxOTQwNS4xMzQwNzBAbWFpbC5leGFtcGxlLm5ldD4=⟧", 4],
  ["< 334 ⟦UGFzc3dvcmQ6⟧\r", 2],
  ["334 ⟦UGFzc3dvcmQ6⟧\\r", 0],
  ["S: 334 ⟦VXNlcm5hbWU6⟧", 3],
  ["x334 ⟦VXNlcm5hbWU6⟧", 1],
  ["x334 VXNlcm5hbWU", 1],
  ["334 ", 0],
  ["334", 0],
  ["334 Go ahead", 0],
  ["334 VXNlcm5hbWU", 0],
  ["334 VXNl===", 0],
  ["235 VXNlcm5hbWU6", 0],
])("%j", (annotated, at) => {
  const line = annotated.replace(/[⟦⟧]/g, "");
  const span = challengeSpan(line, serverSaid(line, at).speech);
  const marked =
    span &&
    `${line.slice(0, span.start)}⟦${line.slice(span.start, span.end)}⟧${line.slice(span.end)}`;
  expect(marked ?? line).toBe(annotated);
});

test("nothing that the client sent has one", () => {
  expect(
    challengeSpan("d29uZGVybGFuZA==", clientSaid("d29uZGVybGFuZA==", 0).speech),
  ).toBeUndefined();
  expect(challengeSpan("334 VXNlcm5hbWU6", undefined)).toBeUndefined();
});
