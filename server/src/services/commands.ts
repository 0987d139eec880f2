import { type LinkedPage, type Page, serverCommands } from "../../../protocol/messages";
import type { Language } from "../catalogue/index";
import { codeList, codesSpelt } from "../features/code-list";
import { compare, explain, reference, requestedLanguage } from "../features/pages";
import { RequestError } from "../features/request-error";
import { guarded } from "../guard";
import { plain } from "../render/escape";
import type { Session } from "../session";
import type { Service } from "./service";

/** Answers `workspace/executeCommand` for our commands. */
export const commands: Service = {
  serve(connection, session) {
    connection.onExecuteCommand(({ command, arguments: args }) =>
      guarded<unknown>(connection, command, null, () => run(session, command, args?.[0])),
    );
  },
};

function run(session: Session, command: string, argument: unknown): unknown {
  const given = (typeof argument === "object" && argument !== null ? argument : {}) as Record<
    string,
    unknown
  >;
  const language = languageOf(session, text(given["language"]));
  const links = given["links"] === true;
  const typed = text(given["text"]);
  switch (command) {
    case serverCommands.compare:
      return answer(compare(texts(given["codes"]), language, links), language, links);
    case serverCommands.explain:
      return answer(explain(text(given["code"]) ?? "", language, links), language, links);
    case serverCommands.reference:
      return reference(text(given["code"]) ?? "", language);
    case serverCommands.codes:
      return typed === undefined ? codeList(language) : codesSpelt(typed, language);
    default:
      throw new RequestError(plain(command));
  }
}

function answer(page: Page, language: Language, links: boolean): Page | LinkedPage {
  return links ? { ...page, language } : page;
}

/** `auto` is not the settings' language: a client that has just changed them must not get the one before. */
function languageOf(session: Session, tag: string | undefined): Language {
  return tag === "auto" ? session.client.displayLanguage : requestedLanguage(tag, session.language);
}

function text(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}

function texts(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
}
