import { describe, expect, it } from "vitest";
import type { FailuresParams } from "../../../../protocol/messages";
import type { Language } from "../../../../server/src/catalogue/index";
import { failureGroups } from "../../../../server/src/features/failures/groups";
import { listFailures } from "../../../../server/src/features/failures/list";
import { context, delivery, logOf, six } from "./log";

async function groups(params: FailuresParams, section: object = {}, language: Language = "en") {
  const list = await listFailures([logOf(six)], params, context(section, language));
  return failureGroups(list, params, language);
}

const labels = async (...args: Parameters<typeof groups>) =>
  (await groups(...args)).groups.map(({ label, failures }) => `${label} ${failures}`);

describe("failureGroups", () => {
  it("groups by reason, the most frequent first, and counts", async () => {
    expect(await labels({})).toEqual([
      "Unknown recipient 3",
      "Mailbox full 2",
      "Reason not known 1",
    ]);
    const {
      groups: [, full],
      ...totals
    } = await groups({});
    expect(totals).toEqual({ left: 0, failures: 6, total: 6, hidden: 0, older: 0 });
    expect(full).toMatchObject({ key: "mailbox-full", failures: 2, permanent: 1 });
    expect(full?.spoken).toBe("Mailbox full; failures: 2; permanent: 1, temporary: 1");
  });

  it("groups a reason by recipient domain, in any case of letters", async () => {
    expect(await labels({ reason: "unknown-recipient" })).toEqual(["a.example 2", "b.example 1"]);
    expect(await labels({ reason: "mailbox-full" })).toEqual(["b.example 2"]);
    expect(await labels({ reason: "" })).toEqual(["No recipient named 1"]);
  });

  it("sorts by name when asked, what has no name last", async () => {
    expect(await labels({ order: "name" })).toEqual([
      "Mailbox full 2",
      "Unknown recipient 3",
      "Reason not known 1",
    ]);
  });

  it("filters by words of reason, domain, code, host and recipient, each of which must be there", async () => {
    expect(await labels({ filter: "MAILBOX" })).toEqual(["Mailbox full 2"]);
    expect(await labels({ filter: "5.1.1 b.example" })).toEqual(["Unknown recipient 1"]);
    expect(await labels({ filter: "ann@" })).toEqual(["Unknown recipient 1"]);
    expect(await labels({ filter: "client.example.org" })).toEqual(["Reason not known 1"]);
    expect(await groups({ filter: "nowhere" })).toMatchObject({ failures: 0, total: 6 });
  });

  it("leaves out what the setting hides, and says how many", async () => {
    const hide = [{ code: "5.1.1", domain: "a.example" }, { code: "554" }];
    expect(await groups({}, { hide })).toMatchObject({ failures: 3, total: 3, hidden: 3 });
    expect(await labels({}, { hide })).toEqual(["Mailbox full 2", "Unknown recipient 1"]);
  });

  it("shows what is no problem, whatever the limit of the problems", async () => {
    const diagnostics = { permanent: "off", limit: 1 };
    expect(await groups({}, { diagnostics })).toMatchObject({ failures: 6, hidden: 0 });
  });

  it("speaks French", async () => {
    expect(await labels({}, {}, "fr")).toEqual([
      "Destinataire inconnu 3",
      "Boîte aux lettres pleine 2",
      "Raison inconnue 1",
    ]);
  });

  it("answers in pages, and says how many groups follow", async () => {
    const page = await groups({ from: 1, count: 1 });
    expect(page.groups.map(({ label }) => label)).toEqual(["Mailbox full"]);
    expect(page.left).toBe(1);
    expect((await groups({ from: 7, count: -1 })).groups).toEqual([]);
    expect((await groups({ from: Number.NaN })).groups).toHaveLength(3);
  });

  it("shows what is invisible in a domain, and finds the group again by its key", async () => {
    const log = logOf([delivery("x@a\u202eb.example", "5.1.1", "550 5.1.1 User unknown")]);
    const params = { reason: "unknown-recipient" };
    const list = await listFailures([log], params, context());
    const [group] = failureGroups(list, params, "en").groups;
    expect(group?.label).toBe("a<U+202E>b.example");
    const found = await listFailures([log], { ...params, domain: group?.key ?? "" }, context());
    expect(found.listed).toHaveLength(1);
  });
});
