/** The program `smtp-lens`. An editor waits for its server, which therefore loads nothing of the command line. */
if (process.argv.slice(2).join(" ") === "lsp --stdio") require("./server.js");
else require("./cli");
