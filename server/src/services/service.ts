import type { Connection, ServerCapabilities } from "vscode-languageserver";
import type { ClientState } from "../client-state";
import type { Session } from "../session";

/** One thing that the server does for its client. */
export interface Service {
  /** What `initialize` answers of it, for a client that can do so much. */
  readonly capabilities?: (client: ClientState) => ServerCapabilities;
  /** Answers the client's messages from now on. */
  readonly serve: (connection: Connection, session: Session) => void;
}
