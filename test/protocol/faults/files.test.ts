import { once } from "node:events";
import { existsSync, rmSync, truncateSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { withFiles } from "../../unit/scan/files";
import { begin, ended, run } from "./cli";
import { bounced } from "./log-line";
import { asNobody, withForbidden } from "./nobody";

/** More than what is read before the first rows of standard input are printed. */
const MUCH = 4 << 20;
const own = bounced("in@example.org");

describe("files that vanish between listing and reading", () => {
  it("are named, and the others are read", async () => {
    const files = {
      "1.log": bounced("a@example.org"),
      "2.log": bounced("b@example.org"),
      "3.log": bounced("c@example.org"),
    };
    await withFiles(files, async (folder) => {
      const { exit, out, err } = await whileListed(folder, () => {
        rmSync(join(folder, "1.log"));
        rmSync(join(folder, "3.log"));
      });
      expect(exit).toBe(1);
      for (const name of ["1.log", "3.log"])
        expect(err).toMatch(new RegExp(`/${name}: it could not be read: ENOENT`));
      expect(err.trim().split("\n")).toHaveLength(2);
      expect(recipientsIn(out)).toEqual(["b@example.org"]);
    });
  });

  it("are told from files that have become shorter", async () => {
    await withFiles({ log: bounced("a@example.org").repeat(9) }, async (folder) => {
      const { exit, err } = await whileListed(folder, () => truncateSync(join(folder, "log"), 0));
      expect(exit).toBe(1);
      expect(err).toMatch(/\/log: it has become shorter/);
    });
  });
});

/** A file of Linux whose beginning cannot be read by anybody. */
const broken = "/proc/self/mem";

describe.skipIf(!existsSync(broken))("a disk that fails", () => {
  it("is told of by the system's words, and the others are read", async () => {
    await withFiles({ log: bounced("a@example.org") }, async (folder) => {
      const { exit, out, err } = await run(["scan", "--format", "json", broken, folder]);
      expect(exit).toBe(1);
      expect(err).toMatch(/^smtp-lens: \/proc\/self\/mem: it could not be read: EIO/);
      expect(recipientsIn(out)).toEqual(["a@example.org"]);
      const tokens = await run(["tokens", broken]);
      expect([tokens.exit, tokens.err]).toEqual([1, "smtp-lens: EIO: i/o error, read\n"]);
    });
  });
});

describe("files that may not be read", () => {
  it("are named, folders too, and the others are read", async () => {
    const files = {
      "denied.log": bounced("a@example.org"),
      "folder/log": bounced("b@example.org"),
      "good.log": bounced("c@example.org"),
    };
    await withForbidden(files, ["denied.log", "folder"], async (folder) => {
      const { exit, out, err } = await run(["scan", "--format", "json", folder], asNobody());
      expect(exit).toBe(1);
      for (const name of ["denied.log", "folder"])
        expect(err).toMatch(new RegExp(`/${name}: it could not be read: EACCES`));
      expect(recipientsIn(out)).toEqual(["c@example.org"]);
    });
  });

  it("end the list of tokens with the system's words", async () => {
    await withForbidden({ log: own }, ["log"], async (folder) => {
      const { exit, out, err } = await run(["tokens", join(folder, "log")], asNobody());
      expect([exit, out]).toEqual([1, ""]);
      expect(err).toMatch(/^smtp-lens: EACCES: permission denied, open '.*log'\n$/);
    });
  });
});

/** Scans standard input and a folder; what is done to the folder is done when it was listed and not read yet. */
async function whileListed(folder: string, change: () => void) {
  const child = begin(["scan", "--format", "json", "--workers", "1", "-", folder]);
  const end = ended(child);
  child.stdin?.write(own.repeat(Math.ceil(MUCH / own.length)));
  if (child.stdout) await once(child.stdout, "data");
  change();
  child.stdin?.end();
  return end;
}

/** The recipients of all rows but those of standard input. */
function recipientsIn(out: string): unknown[] {
  const rows = out
    .trim()
    .split("\n")
    .map((row) => JSON.parse(row) as Record<string, unknown>);
  return rows.filter(({ file }) => file !== "-").map(({ recipient }) => recipient);
}
