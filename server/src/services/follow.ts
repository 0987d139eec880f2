import type { CancellationToken, Connection } from "vscode-languageserver";
import {
  type FollowParams,
  type FollowState,
  followedNotification,
  followRequest,
  type UnfollowParams,
  unfollowRequest,
} from "../../../protocol/messages";
import { fill, phrasesOf } from "../catalogue/index";
import { ClientError, errorCodes } from "../client-error";
import type { Disk } from "../disk";
import { hiddenIn } from "../failures/hidden";
import { followState } from "../features/follow-state";
import { RequestError } from "../features/request-error";
import { Follower, type FollowResume } from "../follow/follower";
import { guardedLater } from "../guard";
import { count, object, text } from "../heed/shape";
import { fileName } from "../render/names";
import type { Session } from "../session";
import type { Service } from "./service";

/** So many logs may be followed at once. */
const MOST_FOLLOWED = 10;
/** In milliseconds: the client is told no more often. */
const PACE = 250;

/** Follows logs as they grow, and tells the client of each. */
export const follow: Service = {
  serve(connection, session) {
    connection.onRequest(followRequest, (params: FollowParams, token) =>
      guardedLater<FollowState | null>(connection, followRequest, null, () =>
        followed(connection, session, params, token),
      ),
    );
    connection.onRequest(unfollowRequest, ({ uri }: UnfollowParams) => {
      forget(session, uri);
      return null;
    });
  },
};

/** Answers as soon as all that is there was read. Rejects where that is cancelled or cannot be done. */
async function followed(
  connection: Connection,
  session: Session,
  params: FollowParams,
  token: CancellationToken,
): Promise<FollowState> {
  const { uri } = params;
  const disk = diskFor(session, uri);
  forget(session, uri);
  return new Promise((resolve, reject) => {
    const tell = paced(() => {
      if (isFollowed()) void connection.sendNotification(followedNotification, stateOf());
    });
    let isBegun = false;
    const changed = () => {
      if (isBegun || follower.phase === "reading") return tell();
      isBegun = true;
      if (follower.phase === "following") return resolve(stateOf());
      const why = isFollowed()
        ? new RequestError(stateOf().message)
        : new ClientError(errorCodes.requestCancelled, "the log is not wanted any more");
      if (isFollowed()) forget(session, uri);
      reject(why);
    };
    const follower = followerOf(session, params, changed);
    const isFollowed = () => session.followed.get(uri) === follower;
    const stateOf = () => followState(follower, session);
    session.followed.set(uri, follower);
    follower.start(disk.tail(uri, resumeOf(params)?.mark, follower));
    token.onCancellationRequested(() => {
      if (follower.phase === "reading") forget(session, uri);
    });
  });
}

function followerOf(session: Session, params: FollowParams, changed: () => void): Follower {
  return new Follower(params.uri, {
    hiding: (document) => hiddenIn(document, session.settings),
    fromNow: params.fromNow === true,
    resume: resumeOf(params),
    changed,
  });
}

function forget({ followed }: Session, uri: string): void {
  const follower = followed.get(uri);
  followed.delete(uri);
  follower?.stop();
}

/** Where the file can be read. Throws `RequestError` where it cannot. */
function diskFor({ disk, followed, language }: Session, uri: string): Disk {
  const words = phrasesOf(language).follow;
  if (disk === undefined) throw new RequestError(words.noDisk);
  if (!disk.isLocal(uri)) throw new RequestError(fill(words.notLocal, { name: fileName(uri) }));
  const others = [...followed.keys()].filter((one) => one !== uri).length;
  if (others >= MOST_FOLLOWED)
    throw new RequestError(fill(words.many, { count: String(MOST_FOLLOWED) }));
  return disk;
}

/** What the client was told by the server before, as it came back; of another version it may be nothing of ours. */
function resumeOf({ resume }: FollowParams): FollowResume | undefined {
  return resumed(resume) === undefined ? (resume as FollowResume) : undefined;
}

const resumed = object({
  mark: object({ file: text, offset: count, before: text }),
  state: object({
    place: object({ state: object(), context: text }),
    counts: object({ permanent: count, transient: count, hidden: count, renewals: count }),
    lines: count,
  }),
});

/** Runs something soon, once however often it is asked for meanwhile. */
function paced(run: () => void): () => void {
  let isDue = false;
  return () => {
    if (isDue) return;
    isDue = true;
    setTimeout(() => {
      isDue = false;
      run();
    }, PACE);
  };
}
