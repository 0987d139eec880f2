/** What we use of the library, which brings no types. */
declare module "seek-bzip" {
  export class Stream {
    readByte(): number;
    writeByte(byte: number): void;
    flush(): void;
  }
  /** Unpacks to the end of the input; throws a `TypeError` where it is damaged. */
  export function decode(input: Stream, output: Stream, multistream: boolean): void;
}
