import { describe, expect, it } from "vitest";
import { breaches } from "./rules";
import { objections, workflowOf } from "./workflow";

const pin = `actions/checkout@${"a".repeat(40)}`;
const good = `name: A
on: push
permissions: {}
jobs:
  a:
    runs-on: ubuntu-latest
    timeout-minutes: 5
    permissions:
      contents: read
    steps:
      - uses: ${pin} # v6.0.2
        with:
          persist-credentials: false
      - run: npm run --silent known && npm test
        env:
          KEY: \${{ secrets.KEY }}
`;

// What the rules would not see, the workflows could do.
describe("the rules for workflows", () => {
  it("have nothing against one that keeps to them", async () => {
    expect(breaches(workflowOf(good), good, { known: "", test: "" })).toEqual([]);
    expect(await objections(good)).toEqual([]);
  });

  it.each([
    ["permissions: {}\n", "", "the permissions of the workflow are not empty"],
    [
      "permissions: {}",
      "permissions: { contents: write }",
      "the permissions of the workflow are not empty",
    ],
    ["    permissions:\n      contents: read\n", "", "a sets no permissions"],
    ["    timeout-minutes: 5\n", "", "a has no timeout"],
    [`${pin} # v6.0.2`, "actions/checkout@v6", "not pinned: - uses: actions/checkout@v6"],
    [" # v6.0.2", "", `not pinned: - uses: ${pin}`],
    ["--silent known", "--silent other:one", "no such script: other:one"],
    [
      "npm test",
      `echo "\${{ github.ref }}"`,
      `filled into a command: npm run --silent known && echo "\${{ github.ref }}"`,
    ],
    ["npm test", "echo $KEY", "KEY stands in a command"],
    ["npm test", "env", "may print a secret: npm run --silent known && env"],
    ["persist-credentials: false", `token: \${{ secrets.KEY }}`, `a secret goes to ${pin}`],
    ["persist-credentials: false", "fetch-depth: 1", "a checkout keeps its credentials"],
    [
      "    steps:",
      `    env:\n      K: \${{ secrets.K }}\n    steps:`,
      "a gives a secret to all of its steps",
    ],
  ])("see %j turned into %j", (from, to, said) => {
    const bad = good.replace(from, to);
    expect(bad).not.toBe(good);
    expect(breaches(workflowOf(bad), bad, { known: "", test: "" })).toContain(said);
  });

  it.each([
    ["runs-on: ubuntu-latest\n", "\n"],
    ["contents: read", "contents: reed"],
    ["runs-on", "run-on"],
    ["secrets.KEY }}", "secrets.KEY }"],
  ])("leave %j turned into %j to GitHub's schema", async (from, to) => {
    expect(await objections(good.replace(from, to))).not.toEqual([]);
  });
});
