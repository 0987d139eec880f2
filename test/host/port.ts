import { once } from "node:events";
import { type AddressInfo, createServer } from "node:net";

/** A port that is free at this moment: the one that is asked for, or any. */
export async function freePort(wanted = 0): Promise<number> {
  const server = createServer().listen(wanted, "127.0.0.1");
  await once(server, "listening").catch((cause: unknown) => {
    throw new Error(`Port ${wanted} cannot be used.`, { cause });
  });
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}
