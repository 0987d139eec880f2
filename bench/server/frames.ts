const separator = "\r\n\r\n";

/** A message as it goes over the wire: its length, and its JSON in UTF-8. */
export function frameOf(message: object): Buffer {
  const body = Buffer.from(JSON.stringify({ jsonrpc: "2.0", ...message }), "utf8");
  return Buffer.concat([Buffer.from(`Content-Length: ${body.length}${separator}`), body]);
}

/** Takes the bodies of messages out of a stream of bytes, as soon as each is complete, and without reading their JSON. */
export class Unframer {
  private chunks: Buffer[] = [];
  private have = 0;
  private need: number | undefined;

  take(chunk: Buffer): Buffer[] {
    this.chunks.push(chunk);
    this.have += chunk.length;
    const bodies: Buffer[] = [];
    while (this.have >= (this.need ?? 1)) {
      const [first] = this.chunks;
      const all = first && this.chunks.length === 1 ? first : Buffer.concat(this.chunks);
      const rest = this.need === undefined ? this.head(all) : this.body(all, this.need, bodies);
      if (rest === undefined) break;
    }
    return bodies;
  }

  private head(all: Buffer): Buffer | undefined {
    this.keep(all);
    const end = all.indexOf(separator);
    if (end < 0) return undefined;
    this.need = Number(/Content-Length: (\d+)/i.exec(all.toString("latin1", 0, end))?.[1]);
    return this.keep(all.subarray(end + separator.length));
  }

  private body(all: Buffer, length: number, bodies: Buffer[]): Buffer {
    bodies.push(all.subarray(0, length));
    this.need = undefined;
    return this.keep(all.subarray(length));
  }

  private keep(rest: Buffer): Buffer {
    this.chunks = [rest];
    this.have = rest.length;
    return rest;
  }
}
