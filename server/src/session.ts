import type { Language } from "./catalogue/index";
import type { ClientState } from "./client-state";
import type { Disk } from "./disk";
import type { LogDocument } from "./document/log-document";
import { Emitter } from "./emitter";
import type { Follower } from "./follow/follower";
import type { Settings } from "./settings";

/** What the server knows of its one client. */
export class Session {
  readonly documents = new Map<string, LogDocument>();
  /** Logs that are followed, by URI. */
  readonly followed = new Map<string, Follower>();
  /** Who the client is. */
  readonly client: ClientState;
  /** Not there in a web worker. */
  readonly disk: Disk | undefined;
  /** Tells the URI of a document that was opened and is not read yet. */
  readonly documentOpened = new Emitter<string>();
  /** Tells the URI of a document that was opened, changed or closed. */
  readonly documentChanged = new Emitter<string>();
  /** Tells that other settings hold from now on. */
  readonly settingsChanged = new Emitter<void>();
  #settings: Settings;

  constructor(client: ClientState, disk?: Disk) {
    this.client = client;
    this.disk = disk;
    this.#settings = client.settings;
  }

  get settings(): Settings {
    return this.#settings;
  }

  /** The language of all that is shown: the setting, else the client's display language. */
  get language(): Language {
    return this.settings.language ?? this.client.displayLanguage;
  }

  /** Puts other settings in force. */
  setSettings(settings: Settings): void {
    this.#settings = settings;
    this.settingsChanged.fire();
  }
}
