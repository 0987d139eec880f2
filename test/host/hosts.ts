import type { Cleanup } from "./cleanup";
import { withCleanup } from "./cleanup";
import { serveServer } from "./hosts/server";
import { serveWeb } from "./hosts/web";
import type { HostKind, HostOptions } from "./options";
import { type Listener, openSession, type Session } from "./session";

/** The hosts that are a page in a browser. */
export type PageHost = Exclude<HostKind, "desktop">;

const serve = { server: serveServer, web: serveWeb } as const;

/** Starts a host and opens its workbench in a headless browser. */
export async function openHost(
  host: PageHost,
  options: HostOptions,
  cleanup: Cleanup,
  hear?: Listener,
): Promise<Session> {
  return openSession(await serve[host](options, cleanup), cleanup, hear);
}

/** Opens a host for as long as `work` needs it: what a test of the user interface starts with. */
export function withHost<T>(
  host: PageHost,
  options: HostOptions,
  work: (session: Session) => Promise<T>,
): Promise<T> {
  return withCleanup(async (cleanup) => work(await openHost(host, options, cleanup)));
}
