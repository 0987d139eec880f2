import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

const producers = ["opensmtpd", "sendmail"];
const syslogLine = /^[A-Z][a-z]{2} [ \d]\d [\d:]{8} mail [\x20-\x7e]+$/;

/**
 * Packs the syslog lines of the smaller producers of a corpus of logs (a folder each) into `logs/others.log.gz`, which the
 * mixed kind is made of. Run as `tsx bench/log/pack.ts CORPUS`. The packed logs of Postfix and Exim are the whole lines
 * of the first 6 and 4 MB of what each wrote under load.
 */
function pack(corpus: string): void {
  const lines = producers.flatMap((producer) =>
    readdirSync(join(corpus, producer))
      .filter((file) => file.endsWith(".log"))
      .sort()
      .flatMap((file) => readFileSync(join(corpus, producer, file), "utf8").split("\n")),
  );
  const text = lines.filter((line) => syslogLine.test(line)).join("\n");
  writeFileSync(
    join(__dirname, "..", "logs", "others.log.gz"),
    gzipSync(`${text}\n`, { level: 9 }),
  );
}

const [corpus] = process.argv.slice(2);
if (corpus === undefined) throw new Error("usage: tsx bench/log/pack.ts CORPUS");
pack(corpus);
