import { once } from "node:events";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { withFiles } from "../../unit/scan/files";
import { begin, ended } from "./cli";
import { bounced } from "./log-line";

/** More than what is read before the first rows are printed. */
const MUCH = bounced("a@example.org").repeat(20_000);
const stopped = "smtp-lens: Stopped before the end: there is more to read.\n";

describe("a scan that the user stops", () => {
  it("says that there is more, and ends with exit code 130, while its input still runs", async () => {
    const child = begin(["scan", "--format", "json", "-"]);
    const end = ended(child);
    child.stdin?.on("error", () => undefined);
    child.stdin?.write(MUCH);
    if (child.stdout) await once(child.stdout, "data");
    child.kill("SIGINT");
    const { exit, err } = await end;
    expect([exit, err]).toEqual([130, stopped]);
  });

  it("leaves no SARIF behind that looks whole", async () => {
    await withFiles({ log: MUCH.repeat(8) }, async (folder) => {
      const child = begin(["scan", "--format", "sarif", "--workers", "1", join(folder, "log")]);
      const end = ended(child);
      if (child.stdout) await once(child.stdout, "data");
      child.kill("SIGINT");
      const { exit, out, err } = await end;
      expect([exit, err]).toEqual([130, stopped]);
      expect(() => JSON.parse(out)).toThrow();
    });
  });
});
