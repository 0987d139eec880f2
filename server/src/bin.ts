/** The program `smtp-lens`. An editor waits for its server, which therefore loads nothing of the command line. */
const [, , command, option, ...others] = process.argv;
if (command === "lsp" && option === "--stdio" && others.length === 0) require("./server.js");
else require("./cli");
