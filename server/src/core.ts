/** What serves a client that is connected. In Node it is the file of the web worker that is loaded, so that it is shipped once. */

export { heed, heedful } from "./heed/heed";
export * from "./scan/core";
export { attend, serve } from "./server";
