import { expect, it } from "vitest";
import { aligned } from "../../../server/src/cli/scan/aligned";
import { ProgressLine, progressText } from "../../../server/src/cli/scan/progress";

it("sets columns below one another, numbers to the right", () => {
  expect(
    aligned([
      ["File", "Lines"],
      ["été", "12,345"],
    ]),
  ).toBe("File   Lines\nété   12,345\n");
});

it("says how far a scan has come, in both languages", () => {
  const progress = { done: 250_000_000, total: 1_000_000_000, file: "/var/log/a\u001bb" };
  expect(progressText(progress, 400e6, "en")).toBe(
    "[#####               ] 25% · 250 MB of 1 GB · 400 MB/s · a<U+001B>b",
  );
  expect(progressText(progress, 400e6, "fr")).toMatch(/25\s%.*250\sMo sur 1\sGo · 400\sMo\/s/);
});

it("takes the progress away, and leaves no trace where none was shown", () => {
  let written = "";
  const line = new ProgressLine((text) => (written += text), "en", 0);
  line.clear();
  expect(written).toBe("");
  line.show({ done: 1000, total: 2000, file: "a" }, 1000, 12);
  expect(written).toBe("\r\u001b[2K[##########");
  line.clear();
  expect(written.endsWith("\r\u001b[2K")).toBe(true);
});
