/** The locale that the environment names for messages, such as `fr_FR.UTF-8`. */
export function environmentLocale(): string | undefined {
  return process.env["LC_ALL"] || process.env["LC_MESSAGES"] || process.env["LANG"];
}
