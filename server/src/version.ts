declare const SMTP_LENS_VERSION: string;

/** The version of the package; the bundler puts it in. */
export const version: string =
  typeof SMTP_LENS_VERSION === "string" ? SMTP_LENS_VERSION : "0.0.0-development";
