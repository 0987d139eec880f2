import { createHash } from "node:crypto";
import type { Ignorer } from "@stryker-mutator/api/ignore";

/** What is read of a node of Babel's tree. */
interface Path {
  readonly node: { readonly start?: number | null; readonly end?: number | null };
  readonly parentPath?: { readonly node: { readonly type: string } } | null;
}

/** Of a room's declarations takes one in so many, always the same ones; Stryker reports the others as ignored. */
export class Sample implements Ignorer {
  readonly #oneIn: number;

  constructor(oneIn: number) {
    this.#oneIn = oneIn;
  }

  shouldIgnore(path: Path): string | undefined {
    const parent = path.parentPath?.node.type;
    if (parent !== "Program" && parent !== "ClassBody") return undefined;
    if (parent === "Program" && holdsClass(path)) return undefined;
    return chance(`${path.node.start} ${path.node.end}`) % this.#oneIn === 0
      ? undefined
      : "not in this sample";
  }
}

/** A class is no declaration of its own here: its members are. */
function holdsClass({ node }: Path): boolean {
  const { type, declaration } = node as { type?: string; declaration?: { type?: string } | null };
  return [type, declaration?.type].includes("ClassDeclaration");
}

function chance(text: string): number {
  return createHash("sha256").update(text).digest().readUInt32BE(0);
}
