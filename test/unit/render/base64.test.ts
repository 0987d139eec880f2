import { describe, expect, it } from "vitest";
import { decodeBase64 } from "../../../server/src/render/base64";

describe("decodeBase64", () => {
  it.each([
    ["VXNlcm5hbWU6", "Username:"],
    ["UGFzc3dvcmQ6", "Password:"],
    ["w6k=", "é"],
    ["", ""],
  ])("reads %j", (encoded, text) => {
    expect(decodeBase64(encoded)).toBe(text);
  });

  it.each(["VXNlcm5hbWU", "!!!!", "/////w==", "AAECAw==", "A".repeat(516)])(
    "answers nothing for %j",
    (encoded) => {
      expect(decodeBase64(encoded)).toBeUndefined();
    },
  );
});
