import { describe, expect, it } from "vitest";
import { failuresCsv } from "../../../../server/src/features/failures/csv";
import { failureLines } from "../../../../server/src/features/failures/lines";
import { listFailures } from "../../../../server/src/features/failures/list";
import { csvRecord } from "../../../../server/src/render/csv";
import { context, delivery, logOf, six } from "./log";

describe("csvRecord", () => {
  it.each([
    [["a", "b c"], "a,b c"],
    [["a,b", 'say "x"', "two\nlines"], '"a,b","say ""x""","two\nlines"'],
    [["=1+1", "+1", "-1", "@x", "\tx", "\rx"], "'=1+1,'+1,'-1,'@x,'\tx,\"'\rx\""],
    [['=HYPERLINK("x","y")'], '"\'=HYPERLINK(""x"",""y"")"'],
    [["a=b", "", "1-2"], "a=b,,1-2"],
    [["x;=cmd|' /C calc'!A0;y", "＝1", "\n=1"], "x;'=cmd|' /C calc'!A0;y,'＝1,\"'\n=1\""],
    [[" \t \t=1", '"\t"=1'], ` \t \t'=1,"""\t'""=1"`],
    [['x;"=1"', " =1", '""=1'], `"x;'""=1""",' =1,"'""""=1"`],
  ])("writes %j", (cells, record) => {
    expect(csvRecord(cells)).toBe(`${record}\r\n`);
  });
});

describe("failuresCsv", () => {
  it("writes a header and a record for each failure", async () => {
    const list = await listFailures([logOf(six)], { filter: "ann@" }, context());
    const { csv, left } = failuresCsv(list, {}, "en");
    expect(left).toBe(0);
    expect(csv.split("\r\n")).toEqual([
      "File,Line,Code,Class,Reason,Recipient,Recipient domain,Sender,Remote host,Queue id,In reply to,Reply",
      "file:///var/log/maillog,1,550 5.1.1,permanent failure,Unknown recipient,ann@a.example,a.example,,mx.example.org,2F5EE19A3D8,RCPT TO,550 5.1.1 User unknown (in reply to RCPT TO command))",
      "",
    ]);
  });

  it("goes on without a header, in parts that make up the whole", async () => {
    const list = await listFailures([logOf(six)], {}, context());
    const whole = failuresCsv(list, {}, "en").csv;
    const parts = [0, 2, 4].map((from) => failuresCsv(list, { from, count: 2 }, "en"));
    expect(parts.map(({ csv }) => csv).join("")).toBe(whole);
    expect(parts.map(({ left }) => left)).toEqual([4, 2, 0]);
  });

  it("repeats no credential, nor does the tooltip", async () => {
    const said = "535 5.7.8 no: AUTH PLAIN AGFsaWNlAHMzY3JldA== password=hunter2x";
    const log = logOf([delivery("a@a.example", "5.7.8", said)]);
    const list = await listFailures([log], {}, context());
    const { csv } = failuresCsv(list, {}, "en");
    const [line] = failureLines(list, {}, { log: true, domain: true }, "en").lines;
    expect(csv).toContain("535 5.7.8 no: AUTH PLAIN [redacted] password=[redacted]");
    expect(`${csv}${line?.detail}`).not.toMatch(/AGFsaWNl|hunter2x/);
  });

  it("defuses what a spreadsheet would run", async () => {
    const log = logOf([delivery("+cmd@a.example", "5.1.1", "550 5.1.1 no")]);
    const { csv } = failuresCsv(await listFailures([log], {}, context()), {}, "fr");
    expect(csv).toContain(",'+cmd@a.example,");
    expect(csv).toContain("Domaine du destinataire");
  });
});
