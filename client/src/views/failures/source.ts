import type { CancellationToken } from "vscode";
import {
  type FailureGroups,
  type FailureLines,
  type FailureLinesParams,
  type FailuresCsv,
  type FailuresParams,
  failureLinesRequest,
  failuresCsvRequest,
  failuresRequest,
} from "../../../../protocol/messages";
import type { Server } from "../../server";
import type { Choice } from "./choice";
import type { ShownLogs } from "./shown-logs";

/** LSP's code for an answer that an edit has made void. */
const contentModified = -32801;
const mostTries = 10;

/** Where the view has its failures from: the server, of the logs and with the filter that the user chose. */
export class FailureSource {
  readonly #server: Server;
  readonly #logs: ShownLogs;
  readonly #choice: Choice;

  constructor(server: Server, logs: ShownLogs, choice: Choice) {
    this.#server = server;
    this.#logs = logs;
    this.#choice = choice;
  }

  /** The logs whose failures are shown. */
  get uris(): readonly string[] {
    const { all, current } = this.#logs;
    if (this.#choice.scope === "all") return all;
    return current === undefined ? [] : [current];
  }

  groups(params: FailuresParams): Promise<FailureGroups> {
    const { order } = this.#choice;
    return this.#ask(failuresRequest, { ...params, order });
  }

  lines(params: FailureLinesParams): Promise<FailureLines> {
    return this.#ask(failureLinesRequest, params);
  }

  csv(params: FailureLinesParams, token: CancellationToken): Promise<FailuresCsv> {
    return this.#ask(failuresCsvRequest, params, token);
  }

  /** Asks again where the log was edited meanwhile. */
  async #ask<Result>(method: string, params: object, token?: CancellationToken): Promise<Result> {
    for (let tries = 1; ; tries++) {
      const { uris } = this;
      const { filter } = this.#choice;
      try {
        return await this.#server.request(method, { uris, filter, ...params }, token);
      } catch (error) {
        const { code } = error as { readonly code?: unknown };
        if (code !== contentModified || tries === mostTries) throw error;
      }
    }
  }
}
