import type { FollowState } from "../../../protocol/messages";
import { fill, phrasesOf } from "../catalogue/index";
import { hiddenOf } from "../failures/hidden";
import type { Follower } from "../follow/follower";
import { plain } from "../render/escape";
import { fileName } from "../render/names";
import { failureLines } from "./failures/lines";
import type { ListContext } from "./failures/list";
import { followedFailure } from "./failures/listed";

type Context = Pick<ListContext, "language" | "settings">;

/** How it stands with a followed log, in words where there are any. */
export function followState(follower: Follower, context: Context): FollowState {
  const { log, phase, progress, end, resume } = follower;
  const { permanent, transient, hidden, renewals } = log.counts;
  const { language } = context;
  const latest = latestOf(follower, context);
  return {
    uri: log.uri,
    phase,
    ...progress,
    lines: log.lines,
    permanent,
    transient,
    hidden,
    older: log.left,
    renewals,
    ...(latest !== undefined && { latest }),
    ...(end !== undefined && {
      message: fill(phrasesOf(language).follow[end.why], {
        name: plain(fileName(log.uri)),
        message: plain(end.message),
      }),
    }),
    ...(resume !== undefined && { resume }),
  };
}

function latestOf({ log }: Follower, { language, settings }: Context): string | undefined {
  const isHidden = hiddenOf(log.uri, settings);
  const last = log.latest.all.findLast(({ row }) => !isHidden(row));
  if (last === undefined) return undefined;
  const list = { listed: [followedFailure(log, last)], total: 1, hidden: 0, older: 0 };
  return failureLines(list, {}, { log: true, domain: false }, language).lines[0]?.spoken;
}
