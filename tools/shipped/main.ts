import { join } from "node:path";
import { ofExtension } from "./metafile";
import { writeShipped } from "./write";

const root = join(__dirname, "..", "..");

// The extension's package is made of the project's own folder.
writeShipped(root, ofExtension, root);
