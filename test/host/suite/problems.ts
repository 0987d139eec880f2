import { type Diagnostic, DiagnosticSeverity, type Uri } from "vscode";
import { equal, includes } from "./expect";
import { said } from "./language";
import { openSample, problemsOf } from "./sample";

/** Read from the log by eye: line number, counted from 1, and code. */
const permanent = [
  "5 550 5.1.1",
  "8 550 5.1.1",
  "10 550 5.1.1",
  "11 554 5.7.1",
  "12 554 5.7.1",
  "18 550 5.2.1",
  "19 552 5.2.2",
  "21 530 5.7.0",
  "24 552 5.7.0",
  "25 550 5.7.509",
  "26 550 5.1.10",
  "27 550 5.5.0",
  "29 553 5.7.1",
  "31 553 5.7.1",
  "33 550",
  "34 550",
  "35 551",
  "36 550 5.7.1",
  "37 550 5.1.1",
  "43 554",
];
const transient = [
  "17 450 4.2.1",
  "20 421 4.7.0",
  "22 452 4.2.2",
  "23 421 4.7.28",
  "28 451 4.7.650",
  "39 4.4.1",
  "40 4.4.2",
  "41 421 4.3.2",
  "42 4.4.3",
  "44 454 4.7.0",
  "45 4.4.2",
];

describe("problems", () => {
  it("names each failure of a Postfix log once", async () => {
    const problems = await problemsOf(await openSample("maillog"));
    equal(told(problems, DiagnosticSeverity.Warning), permanent);
    equal(told(problems, DiagnosticSeverity.Information), transient);
  });

  it("says one sentence and links to the reference", async () => {
    const [first] = await problemsOf(await openSample("maillog"));
    includes(first?.message ?? "", said("mailbox", "boîte"));
    includes(linkOf(first)?.toString() ?? "", "https://www.rfc-editor.org/rfc/rfc5321");
  });

  it("counts a failed login of a transcript, and the one failure of a bounce", async () => {
    const transcript = await problemsOf(await openSample("session.swaks"));
    equal(told(transcript, DiagnosticSeverity.Warning), ["42 535 5.7.8"]);
  });
});

function told(problems: readonly Diagnostic[], severity: DiagnosticSeverity): string[] {
  return problems
    .filter((problem) => problem.severity === severity && problem.code !== "credentials")
    .map(({ range, code }) => `${range.start.line + 1} ${codeOf(code)}`)
    .sort((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10));
}

function codeOf(code: Diagnostic["code"]): string | number | undefined {
  return typeof code === "object" ? code.value : code;
}

function linkOf(problem: Diagnostic | undefined): Uri | undefined {
  return typeof problem?.code === "object" ? problem.code.target : undefined;
}
