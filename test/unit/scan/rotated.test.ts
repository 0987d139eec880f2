import { expect, it } from "vitest";
import { byTime } from "../../../server/src/scan/rotated";

it.each([
  [["mail.log.10.gz", "mail.log.2.gz", "mail.log.1", "mail.log"]],
  [["maillog-20261119.xz", "maillog-20261120.xz", "maillog"]],
  [["mail.log-2026-11-19", "mail.log-2026-11-20.zst", "mail.log"]],
  [["mail.log-20261120-1700000000", "mail.log-20261120-1700000600", "mail.log"]],
  [["mainlog.02.gz", "mainlog.01", "mainlog"]],
  [["mail.log-20250101", "mail.log.1", "mail.log"]],
  [["mail.err.1", "mail.err", "mail.log.1", "mail.log", "mail.warn"]],
  [["access_20261120.log", "access_20261121.log"]],
])("puts rotated logs in order of time: %j", (names) => {
  expect([...names].reverse().sort(byTime)).toEqual(names);
  expect([...names].sort().sort(byTime)).toEqual(names);
});
