import type { Language } from "./catalogue/index";
import { type ClientState, clientState } from "./client-state";
import type { LogDocument } from "./document/log-document";
import { defaultSettings, type Settings } from "./settings";

/** What the server knows of its one client. */
export class Session {
  readonly documents = new Map<string, LogDocument>();
  client: ClientState = clientState({ capabilities: {}, processId: null, rootUri: null });
  settings: Settings = defaultSettings;
  /** Counts changes of the settings, so that reports made before one are known to be stale. */
  settingsVersion = 0;

  /** The language of all that is shown: the setting, else the client's display language. */
  get language(): Language {
    return this.settings.language ?? this.client.displayLanguage;
  }
}
