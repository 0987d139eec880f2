import type { Keys } from "./stories";

const ids = /\b[0-9A-F]{10,12}(?=:|$)|\b\w{6}-\w{6}-\w\w\b|\b6AL[A-Za-z0-9]{5}\d{6}\b/g;
const sessionId = /(?<=: |evpid=|msgid=)[0-9a-f]{8}/g;
const beginsSession = /: connect from |: NOQUEUE: connect from /;
const client = /\[[\d.]+\]:\d+/g;
const nameless = /no host name found for IP address ([\d.]+)/;

/**
 * Syslog of Postfix or Sendmail: queue ids; what one process of `smtpd` says from connect to connect; a line of another
 * process that has no id goes with the next of the process that has one.
 */
export function syslogKeys(): Keys {
  const turns = new Map<string, number>();
  return (line) => {
    const process = line.slice(0, line.indexOf("]:"));
    const found = line.match(ids) ?? [];
    let turn = turns.get(process) ?? 0;
    if (beginsSession.test(line)) turn++;
    turns.set(process, process.includes("/smtpd[") || found.length === 0 ? turn : turn + 1);
    return [...found, `${process}#${turn}`];
  };
}

/** OpenSMTPD, whose one process tells of all sessions: their ids, and the first half of an envelope's, which is its message's. */
export function openSmtpdKeys(): Keys {
  return (line) => line.match(sessionId) ?? [line];
}

/** Exim: message ids; addresses with ports of clients; a client without a name goes with the next session from there. */
export function eximKeys(): Keys {
  const unnamed = new Map<string, string>();
  let count = 0;
  return (line) => {
    const address = nameless.exec(line)?.[1];
    if (address !== undefined) {
      const key = unnamed.get(address) ?? `unnamed ${count++}`;
      unnamed.set(address, key);
      return [key];
    }
    const found: string[] = line.match(ids) ?? [];
    for (const from of line.match(client) ?? []) {
      found.push(from);
      const host = from.slice(1, from.indexOf("]"));
      const key = unnamed.get(host);
      if (key !== undefined) found.push(key);
      unnamed.delete(host);
    }
    return found.length > 0 ? found : [line];
  };
}
