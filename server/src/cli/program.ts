import { Command, CommanderError, Option } from "commander";
import { RequestError } from "../features/request-error";
import { visible } from "../render/escape";
import { version } from "../version";
import { catalogueCommand } from "./catalogue";
import { Exit, type Io } from "./io";
import { compareCommand, explainCommand } from "./pages";
import { scanCommand } from "./scan/command";
import { tokensCommand } from "./tokens";

const commands = [
  explainCommand,
  compareCommand,
  tokensCommand,
  scanCommand,
  catalogueCommand,
  lspCommand,
];
const fine = 0;
const inputAtFault = 1;
const wrongUsage = 2;

/**
 * Runs the command line with the given arguments (without node and script) and answers the exit code: 0 fine, 1 the
 * input is at fault and standard error says how, 2 wrong usage.
 */
export async function run(args: readonly string[], io: Io): Promise<number> {
  try {
    await program(io).parseAsync(args, { from: "user" });
    return fine;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? fine : wrongUsage;
    if (error instanceof Exit) return error.code;
    if (error instanceof RequestError || isSystemError(error)) {
      io.error(`smtp-lens: ${visible(error.message)}\n`);
      return inputAtFault;
    }
    throw error;
  }
}

function program(io: Io): Command {
  const root = new Command("smtp-lens")
    .description("Finds, explains and compares SMTP reply codes and enhanced status codes.")
    .version(version, "--version", "print the version")
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void io.write(text),
      writeErr: (text) => io.error(shown(text)),
    });
  for (const command of commands) root.addCommand(command(io).copyInheritedSettings(root));
  return root;
}

function lspCommand(io: Io): Command {
  return (
    new Command("lsp")
      .description("serve the Language Server Protocol")
      .requiredOption("--stdio", "over standard input and output")
      // Some clients add it to any server; the library that serves reads it.
      .addOption(new Option("--clientProcessId <id>").hideHelp())
      .action(() => io.serve())
  );
}

/** Lines of an error, which repeat what was typed or pasted. */
function shown(lines: string): string {
  return lines.split("\n").map(visible).join("\n");
}

/** An error of the file system, whose message names the file. */
function isSystemError(error: unknown): error is Error {
  return error instanceof Error && "syscall" in error;
}
