import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { json, root, text } from "../manifest/project";
import { breaches } from "./rules";
import { objections, workflowOf } from "./workflow";

const folder = ".github/workflows";
const files = readdirSync(join(root, folder));
const { scripts } = json<{ scripts: Record<string, string> }>("package.json");

describe.each(files)("%s", (file) => {
  const written = text(`${folder}/${file}`);

  it("is what GitHub takes for a workflow", async () => {
    expect(await objections(written)).toEqual([]);
  });

  it("keeps to the rules", () => {
    expect(breaches(workflowOf(written), written, scripts)).toEqual([]);
  });
});

describe("the release", () => {
  const { on, jobs } = workflowOf(text(`${folder}/release.yml`));
  const publishing = ["marketplace", "open-vsx", "npm"];

  it("begins at a tag of a version, or by hand", () => {
    expect(on).toEqual({ push: { tags: ["v*"] }, workflow_dispatch: null });
  });

  it("lets each job write what it has to, and nothing else", () => {
    const writes = Object.entries(jobs).flatMap(([name, { permissions = {} }]) =>
      Object.entries(permissions).flatMap(([what, level]) =>
        level === "write" ? [`${name} ${what}`] : [],
      ),
    );
    expect(writes).toEqual([
      "attest id-token",
      "attest attestations",
      "npm id-token",
      "github contents",
    ]);
  });

  it("publishes nothing when it is started by hand", () => {
    for (const name of ["attest", ...publishing])
      expect(jobs[name]?.if).toBe("github.event_name == 'push'");
    // A job whose needs were passed over is passed over.
    expect(jobs["github"]).toMatchObject({ needs: publishing });
    expect(jobs["github"]?.if).toBeUndefined();
  });

  it("hands on what was built and tested once, and attested", () => {
    for (const name of [...publishing, "attest", "github"]) {
      const steps = jobs[name]?.steps ?? [];
      const commands = steps.map(({ run = "" }) => run).join("\n");
      expect(steps.some(({ uses }) => uses?.startsWith("actions/download-artifact@"))).toBe(true);
      expect(commands).toContain("sha256sum --check --strict SHA256SUMS");
      expect(commands).not.toMatch(/npm run|vsce package/);
    }
    for (const name of publishing) expect(jobs[name]?.needs).toEqual(["build", "attest"]);
  });

  it("has its secrets in a guarded environment", () => {
    const withSecrets = Object.entries(jobs).filter(([, job]) =>
      JSON.stringify(job).includes("secrets."),
    );
    expect(withSecrets.map(([name]) => name)).toEqual(publishing);
    for (const [, { environment }] of withSecrets) expect(environment).toBe("release");
  });
});
