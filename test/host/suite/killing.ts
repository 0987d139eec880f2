import { commands } from "vscode";
import type { Ask } from "../../../client/src/endings/endings";
import { type Disk, diskOfHost } from "./disk";
import { api } from "./sample";
import { until } from "./until";

/** The disk for a suite that ends the server's process; skips the suite where there is no such process, or no disk. */
export function diskBesideProcess(suite: Mocha.Context): Disk {
  const disk = diskOfHost();
  return disk === undefined || !hasProcess() ? suite.skip() : disk;
}

/** Where the server is a process: not in a web worker, which cannot be killed alone. */
function hasProcess(): boolean {
  return (globalThis as { process?: NodeJS.Process }).process?.versions?.node !== undefined;
}

/** The process of the server that runs now. The language client keeps it to itself. */
export async function pidOf(): Promise<number> {
  const { server } = await api();
  return until(() => {
    const { client } = server;
    return client?.isRunning() === true ? processOf(client) : undefined;
  });
}

/** The process of a client's server; none in a web worker. */
export function processOf(client: unknown): number | undefined {
  return (client as { _serverProcess?: { pid?: number } } | undefined)?._serverProcess?.pid;
}

/** Kills the server, and waits until another one has taken its place. */
export async function killed(pid: number): Promise<number> {
  process.kill(pid, "SIGKILL");
  const { server } = await api();
  await until(() => (processOf(server.client) !== pid ? true : undefined));
  return pidOf();
}

/**
 * Has the server stand still while `act` sends it a message of this method, so that it cannot answer; then kills it.
 * Answers what `act` came to.
 */
export async function killedDuring<Result>(
  method: string,
  act: () => Promise<Result>,
): Promise<Result> {
  const pid = await pidOf();
  const sent = sending(method, (await api()).server.client);
  process.kill(pid, "SIGSTOP");
  const outcome = act();
  outcome.catch(() => undefined);
  await sent;
  await killed(pid);
  return outcome;
}

/** Kills the server as its client is about to send it one more message than so many. Answers when that was done. */
export async function killedAfter(messages: number): Promise<void> {
  await pidOf();
  let left = messages;
  return killedWhen((await api()).server.client, () => left-- === 0);
}

/** Kills the server of a client as that is about to send it a message of this method. Answers when that was done. */
export function killedAt(method: string, client: unknown): Promise<void> {
  return killedWhen(client, (sent) => sent === method);
}

function killedWhen(client: unknown, isTime: (method: string) => boolean): Promise<void> {
  return new Promise((resolve) => {
    beforeSend(client as Sender, (method) => {
      const pid = isTime(method) ? processOf(client) : undefined;
      if (pid === undefined) return;
      process.kill(pid, "SIGKILL");
      resolve();
    });
  });
}

/** When a client has handed on a message of a method. */
function sending(method: string, client: unknown): Promise<void> {
  return new Promise((resolve) => {
    beforeSend(client as Sender, (sent) => {
      // The client hands it on after some promises that are settled already.
      if (sent === method) setTimeout(resolve);
    });
  });
}

function beforeSend(client: Sender, hear: (method: string) => void): void {
  for (const name of ["sendRequest", "sendNotification"] as const) {
    const send = client[name].bind(client);
    client[name] = (type, ...rest) => {
      hear(typeof type === "string" ? type : type.method);
      return send(type, ...rest);
    };
  }
}

type Send = (type: string | { readonly method: string }, ...rest: unknown[]) => unknown;

/** What of a language client sends messages. */
interface Sender {
  sendRequest: Send;
  sendNotification: Send;
}

/** A message that the user was shown. */
export interface Shown {
  readonly message: string;
  readonly buttons: readonly string[];
  /** Presses a button, or puts the message away. */
  readonly choose: (button: string | undefined) => void;
}

/** Runs with the messages about the server's end caught, starting from a server without a past. */
export async function withMessages<T>(run: (shown: readonly Shown[]) => Promise<T>): Promise<T> {
  const { server } = await api();
  await commands.executeCommand("smtpLens.restart");
  const shown: Shown[] = [];
  const { ask } = server.endings;
  const caught: Ask = (message, ...buttons) =>
    new Promise((choose) => void shown.push({ message, buttons, choose }));
  server.endings.ask = caught;
  try {
    return await run(shown);
  } finally {
    server.endings.ask = ask;
    await commands.executeCommand("smtpLens.restart");
  }
}
