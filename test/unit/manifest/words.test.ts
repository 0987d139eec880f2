import { expect, it } from "vitest";
import { wordsOf } from "../../../server/src/catalogue/index";
import { plainSpaces } from "./checks";
import { json, type Texts } from "./project";

const phrases = { english: strings(wordsOf("en").phrases), french: strings(wordsOf("fr").phrases) };
const pairs = [
  ...together(phrases.english, phrases.french),
  ...together(...both("package.nls.json", "package.nls.fr.json")),
  ...together(...both("l10n/bundle.l10n.json", "l10n/bundle.l10n.fr.json")),
];

it("sets French phrases with no-break spaces, before units too", () => {
  const french = Object.values(phrases.french);
  expect(french.flatMap(plainSpaces)).toEqual([]);
  expect(french.filter((text) => /\d Mo\b/.test(text))).toEqual([]);
});

// « masquer » is what French says for hiding failures.
it("does not say in French that a secret is hidden where it is redacted", () => {
  const redacted = pairs.filter(([english]) => /\bredact/i.test(english));
  expect(redacted.length).toBeGreaterThan(10);
  expect(redacted.filter(([, french]) => /masqu/i.test(french))).toEqual([]);
});

function both(english: string, french: string): [Texts, Texts] {
  return [json(english), json(french)];
}

function together(english: Texts, french: Texts): (readonly [string, string])[] {
  return Object.entries(english).map(([key, text]) => [text, french[key] ?? ""] as const);
}

/** The texts in a tree of phrases, by their paths. */
function strings(tree: object, path = ""): Texts {
  return Object.fromEntries(
    Object.entries(tree).flatMap(([key, value]: [string, unknown]) =>
      typeof value === "object" && value !== null
        ? Object.entries(strings(value, `${path}${key}.`))
        : [[path + key, String(value)]],
    ),
  );
}
