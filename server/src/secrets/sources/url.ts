import { isPlaceholder } from "../placeholder";
import { each, type SecretSource } from "../source";

/** RFC 3986 section 3.2.1: `smtp://user:password@host`. */
const USERINFO =
  /\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s/:@"'<>?#]{0,320}:([^\s/@"'<>?#]{1,400})@(?=[\w[])/gi;

/** A password in a URL. */
export const url: SecretSource = (text) =>
  each(text, USERINFO, (match) => {
    const end = match.index + match[0].length - 1;
    const password = match[1] ?? "";
    if (isPlaceholder(password)) return undefined;
    return { kind: "password", start: end - password.length, end };
  });
