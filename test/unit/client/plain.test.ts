import { describe, expect, it } from "vitest";
import { withoutIcons, withoutLinks } from "../../../client/src/plain";

/** What VS Code takes for a link in a message (`parseLinkedText`), and for an icon in an entry of a picker. */
const LINK = /\[[^\]]+\]\((?:https?:\/\/|command:|file:)[^)\s]+\)/i;
const ICON = /\$\([A-Za-z0-9-]+(?:~[A-Za-z]+)?\)/;

describe("text of strangers", () => {
  it.each(["[x](command:workbench.action.quit)", "a](command:y)](command:z)", "[]()"])(
    "has no link in a message: %s",
    (text) => expect(withoutLinks(text)).not.toMatch(LINK),
  );

  it.each(["$(trash)@example.net", "$$(trash)(x)", "$($(sync~spin))"])(
    "has no icon in a picker: %s",
    (text) => expect(withoutIcons(text)).not.toMatch(ICON),
  );
});
