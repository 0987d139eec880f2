import { commonDetails, commonParties } from "./common-details";
import type { Details } from "./details";
import { formats } from "./formats/index";
import { unwrap, unwrapMessage } from "./layers/index";

const ownDetails = new Map(formats.map(({ id, details }) => [id, details]));

/** The other host and the recipient of a line, as `lineDetails` tells them. */
export function lineParties(line: string, format: string): Pick<Details, "host" | "recipient"> {
  if (ownDetails.get(format) !== undefined) return lineDetails(line, format);
  const outer = unwrap(line);
  return commonParties((unwrapMessage(outer) ?? outer).source.text);
}

/** Who and what a line speaks of; `format` is the one that read it. What its own format knows is believed first. */
export function lineDetails(line: string, format: string): Details {
  const outer = unwrap(line);
  const own = ownDetails.get(format);
  const inner = unwrapMessage(outer) ?? outer;
  const common = commonDetails(inner.source.text);
  if (own === undefined) return common;
  const inside = inner === outer ? {} : own(inner.source);
  return { ...common, ...inside, ...own(outer.source) };
}
