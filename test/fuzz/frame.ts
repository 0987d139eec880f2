/** Stands in a text for bytes that are no UTF-8; a frame has those in its place. */
export const SPOILT = "\ue000";
const BYTES = Buffer.of(0xff, 0xfe, 0x80);
/** What a reader makes of the bytes: each becomes a replacement character. */
export const READ = "\ufffd\ufffd\ufffd";

/** A text as the body of a message with its header, as it goes over the wire. */
export function framed(text: string): Buffer {
  const parts = text.split(SPOILT).flatMap((part) => [Buffer.from(part), BYTES]);
  const body = Buffer.concat(parts.slice(0, -1));
  return Buffer.concat([Buffer.from(`Content-Length: ${body.length}\r\n\r\n`), body]);
}
