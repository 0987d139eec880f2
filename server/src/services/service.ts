import type { Connection } from "vscode-languageserver";
import type { Session } from "../session";

/** One thing that the server does for its client; `capabilities.ts` tells the client so. */
export interface Service {
  /** Answers the client's messages from now on. */
  readonly serve: (connection: Connection, session: Session) => void;
}
