import { Buffer as Own } from "node:buffer";

/** Stands in for Node's `Buffer` in the library for bzip2, which makes its buffers in a way that Node warns of. */
function Zeroed(length: number): Own {
  return Own.alloc(length);
}

export { Zeroed as Buffer };
