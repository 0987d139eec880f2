import { describe, expect, it } from "vitest";
import { counts } from "../../../../server/src/syntax/general/counts";
import { readGenerally as read } from "./read-generally";

const nouns = [
  ..."parent thread process session connection order invoice customer user account campaign".split(
    " ",
  ),
  ..."template node worker task request record event batch attempt retry slot list group".split(
    " ",
  ),
  ..."tenant device sensor printer scanner tray chapter section floor suite flat apartment".split(
    " ",
  ),
  ..."line lines msg message delivery room rule ticket page id uid pid port size issue bug".split(
    " ",
  ),
  ..."build job row no no. number nr nr. ok mx lab limit total errno returncode".split(" "),
  ..."after within every about over than least most only all of for in to by at".split(" "),
  ..."ligne règle tentative essai commande facture numéro n° utilisateur tâche".split(" "),
  ..."zeile regel versuch auftrag rechnung nummer".split(" "),
];

describe("a number with a name before it", () => {
  it.each([
    ...nouns,
    "exit",
    "exited",
    "exits",
    "exit with",
    "exited with",
    "exit code",
    "exit status",
    "exit value",
    "exit code:",
    "exit:",
    "exited with status",
    "exited with value:",
    "*** [Makefile:3: all] Error",
    "expected 250 but got",
    "expected it, got",
    "+OK",
  ])("mail was rejected, %s 550 User unknown", (noun) => {
    expect(read(`mail was rejected, ${noun} 550 User unknown`)).toBe(
      `mail was rejected, ${noun} 550 User unknown`,
    );
  });

  it.each(["line550", "exit550"])("mail was rejected, %s", (word) => {
    expect(read(`mail was rejected, ${word} User unknown`)).toBe(
      `mail was rejected, ${word} User unknown`,
    );
  });

  it.each(["host", "code", "answer", "mx1", "expectedly got", "exitus", "Error"])(
    "is a code in: mail was rejected, %s 550 User unknown",
    (word) => {
      expect(read(`mail was rejected, ${word} ⟦550⟧ User unknown`)).toBe(
        `mail was rejected, ${word} ⟦550⟧ User unknown`,
      );
    },
  );
});

describe("a number that counts messages by what became of them", () => {
  it.each(
    "delivered deferred rejected bounced sent received accepted failed passed pass unsubscribed added read held opened clicked".split(
      " ",
    ),
  )("mail was rejected, 550 %s", (became) => {
    for (const end of ["", ",", ";", ".", ")", " and 2 more"])
      expect(read(`mail was rejected, 550 ${became}${end}`)).toBe(
        `mail was rejected, 550 ${became}${end}`,
      );
  });

  it.each(["held mail", "read-only", "address", "sent by nobody"])(
    "is a code in: mail was rejected, 550 %s",
    (text) => {
      expect(read(`mail was rejected, ⟦550⟧ ${text}`)).toBe(`mail was rejected, ⟦550⟧ ${text}`);
    },
  );

  it("is a count in a list behind a colon, and a code where nothing else is listed", () => {
    expect(read("mail today: 550 rejected, 12 sent")).toBe("mail today: 550 rejected, 12 sent");
    expect(read("mail was rejected: ⟦550⟧ rejected")).toBe("mail was rejected: ⟦550⟧ rejected");
  });
});

describe("a number of things", () => {
  const counted = (what: string) => counts("delivery to bob@example.org, ", ` ${what}`, true);

  it.each([
    ..."connections messages sessions workers mails emails e-mails recipients users hosts".split(
      " ",
    ),
    ..."domains bounces deliveries accounts mailboxes queues clients".split(" "),
  ])("550 %s", (things) => {
    for (const before of ["", "active ", "e-mail ", "very active "])
      expect(counted(before + things)).toBe(true);
  });

  it.each(["things", "new things", "/ 12 things", "/12 things", "/ 600", "20 left", "h", "h left"])(
    "550 %s",
    (things) => {
      expect(counted(things)).toBe(true);
    },
  );

  it.each([
    "too many connections",
    "no more connections",
    "far too very active connections",
    "thing",
    "hx",
    "ads",
    "new thing",
    "connectionsx",
    ..."from to have has are is not per were exceed that you we"
      .split(" ")
      .map((verb) => `e-mails ${verb} bob`),
    ..."is was has does this address access status class process business always unless".split(" "),
    ..."previous various exceeds requires needs fails contains accepts wants looks appears".split(
      " ",
    ),
    ..."seems says".split(" "),
  ])("is no count: 550 %s", (text) => {
    expect(counted(text)).toBe(false);
  });

  it("is a code where the words before it say so", () => {
    expect(counts("the server replied: ", " active connections", true)).toBe(false);
    expect(counts("[", "]", false)).toBe(true);
    expect(counts("[", "", false)).toBe(false);
  });
});

describe("a number that stands alone", () => {
  it.each([
    "bob#",
    "bob# ",
    "<name>",
    "<a:name-x>",
    "queue(",
    "queue<",
    "<bob><",
    "(bob)<",
    "bob\t",
    "it took 21 ",
    "from 1-2 ",
  ])("%s550", (left) => {
    expect(counts(left, "", false)).toBe(true);
  });

  it.each([
    "<code>",
    "</status>",
    "<reply>",
    "<response>",
    "<reason>",
    "<diagnostic>",
    "<smtp>",
    "<error>",
    "<x:replyCode>",
    "permanent(",
    "transient(",
    "error(",
    "code<",
    "status(",
    "smtp(",
    "reply(",
    "response(",
    "(",
    "21 ",
  ])("may be a code: %s550", (left) => {
    expect(counts(left, "", false)).toBe(false);
  });

  it.each(["queue(", "bob\t", "it took 21 "])("may be a code with its text: %s550 no", (left) => {
    expect(counts(left, " no", true)).toBe(false);
  });
});
