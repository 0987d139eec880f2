import type { Connection, ConnectionOptions, Message } from "vscode-languageserver";
import { ClientError, errorCodes } from "../client-error";
import { guarded } from "../guard";
import { object } from "./shape";
import { shapes } from "./shapes";

/** Where requests are sent that cannot be answered as they are. */
const refused = "smtpLens/refused";
const anyObject = object();
/** Notifications that say all by their names. */
const bare: ReadonlySet<string> = new Set(["initialized", "exit"]);
/** Connections whose client has said who it is. */
const attended = new WeakSet<Connection>();

/** Why a request cannot be answered. */
interface Refusal {
  readonly code: number;
  readonly why: string;
}

/** What a message may have, whoever sent it. */
interface Sent {
  readonly id?: unknown;
  readonly method?: unknown;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: unknown;
}

/**
 * The message that is to be handled in place of the one that came, so that handlers get what they rely on: the same
 * where it is as it should be, one that answers why not for a request, and none for what nobody waits for.
 */
export function heed(connection: Connection, message: Message): Message | undefined {
  if (!attended.has(connection)) return message;
  const { id, method } = (message ?? {}) as Sent;
  const isRequest = typeof method === "string" && isId(id);
  if (method === "initialize" && isRequest)
    return refusal(message, errorCodes.invalidRequest, "the server is initialized already");
  const why = mistakeIn(message as Sent | null);
  if (why === undefined) return message;
  if (isRequest) return refusal(message, errorCodes.invalidParams, why);
  connection.console.warn(`A message was passed over. ${why}`);
  return undefined;
}

/** What a connection is made with, so that its messages are heeded. */
export function heedful(connection: () => Connection): ConnectionOptions {
  return {
    messageStrategy: {
      async handleMessage(message, next) {
        const heeded = heed(connection(), message);
        if (heeded !== undefined) await next(heeded);
      },
    },
  };
}

/** Heeds a connection from now on, and answers what cannot be answered as it is. */
export function beginToHeed(connection: Connection): void {
  attended.add(connection);
  connection.onRequest(refused, ({ code, why }: Refusal) =>
    guarded(connection, refused, null, () => {
      throw new ClientError(code, why);
    }),
  );
}

function refusal(message: Message, code: number, why: string): Message {
  return { ...message, method: refused, params: { code, why } } as Message;
}

/** What is wrong with a message; `undefined` where nothing is. */
function mistakeIn(message: Sent | null): string | undefined {
  if (message === null || anyObject(message) !== undefined) return "It is no object.";
  const { id, method, result, error } = message;
  if (method === undefined) {
    const isAnswer = isId(id) && (result !== undefined || error);
    return isAnswer ? undefined : "It is neither a request nor an answer.";
  }
  if (typeof method !== "string" || !(id === undefined || isId(id)))
    return "Its method or its id is none.";
  const wrong = mistakeInParams(method, message);
  return wrong === undefined ? undefined : `In ${method.slice(0, 100)}, params${wrong}.`;
}

function mistakeInParams(method: string, { id, params }: Sent): string | undefined {
  const shape = shapes.get(method);
  if (shape !== undefined) return shape(params);
  const mayLack = id !== undefined || bare.has(method);
  return mayLack && isNothing(params) ? undefined : anyObject(params);
}

/** No parameters, as one client or another writes it. */
function isNothing(params: unknown): boolean {
  return params === undefined || params === null || (Array.isArray(params) && params.length === 0);
}

function isId(id: unknown): boolean {
  return typeof id === "string" || typeof id === "number";
}
