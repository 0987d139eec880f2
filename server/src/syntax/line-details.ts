import { commonDetails } from "./common-details";
import type { Details } from "./details";
import { formats } from "./formats/index";
import { unwrap, unwrapMessage } from "./layers/index";

/** Who and what a line speaks of; `format` is the one that read it. What its own format knows is believed first. */
export function lineDetails(line: string, format: string): Details {
  const outer = unwrap(line);
  const own = formats.find(({ id }) => id === format)?.details;
  const inner = unwrapMessage(outer) ?? outer;
  const told = own?.(outer.source) ?? {};
  const inside = inner === outer || own === undefined ? {} : own(inner.source);
  return { ...commonDetails(inner.source.text), ...inside, ...told };
}
