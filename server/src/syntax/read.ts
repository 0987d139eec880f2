import type { Memory, Read } from "./format";
import type { Asked, Speech } from "./reading";
import type { Token } from "./token";

/** What a line says beside its codes; `undefined` is as good as left out. */
export interface Besides {
  readonly speech?: Speech | undefined;
  readonly asked?: Asked | undefined;
  readonly block?: string | undefined;
  readonly memory?: Memory | undefined;
}

/** A reading by `format`, put together. */
export function readAs(format: string, tokens: readonly Token[], besides: Besides = {}): Read {
  const { speech, asked, block, memory } = besides;
  return {
    reading: {
      format,
      tokens,
      ...(speech && { speech }),
      ...(asked && { asked }),
      ...(block && { block }),
    },
    ...(memory && { memory }),
  };
}
