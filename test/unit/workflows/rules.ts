import { stepsOf, type Workflow } from "./workflow";

/** What is wrong with a workflow by our own rules, one line each; `text` is what it was read from. */
export function breaches(
  workflow: Workflow,
  text: string,
  scripts: Readonly<Record<string, string>>,
): readonly string[] {
  return [
    ...permissionsUnset(workflow),
    ...unpinned(text),
    ...unknownScripts(workflow, scripts),
    ...filledIn(workflow),
    ...exposed(workflow),
    ...credentialsKept(workflow),
  ];
}

/** The token may do nothing but what a job asks for, and each job ends. */
function permissionsUnset({ permissions, jobs }: Workflow): string[] {
  const loose = Object.keys(permissions ?? { unset: "" }).length > 0;
  return [
    ...(loose ? ["the permissions of the workflow are not empty"] : []),
    ...Object.entries(jobs).flatMap(([name, job]) => [
      ...(job.permissions === undefined ? [`${name} sets no permissions`] : []),
      ...(job["timeout-minutes"] === undefined ? [`${name} has no timeout`] : []),
    ]),
  ];
}

/** An action is named by its commit, which nobody can move, and its version for people. */
function unpinned(text: string): string[] {
  const uses = text.split("\n").filter((line) => /^\s*(?:- )?uses:/.test(line));
  return uses
    .filter((line) => !/uses: [\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))
    .map((line) => `not pinned: ${line.trim()}`);
}

function unknownScripts(workflow: Workflow, scripts: Readonly<Record<string, string>>): string[] {
  const run = stepsOf(workflow)
    .map(({ run = "" }) => run)
    .join("\n");
  const named = [...run.matchAll(/\bnpm (?:run(?: --silent| -s)* ([\w:-]+)|(test)\b)/g)];
  return named
    .map(([, script, test]) => script ?? test ?? "")
    .filter((script) => !(script in scripts))
    .map((script) => `no such script: ${script}`);
}

/** What GitHub fills in is text of others: it comes through the environment, never into a command. */
function filledIn(workflow: Workflow): string[] {
  return stepsOf(workflow)
    .filter(({ run }) => run?.includes("${{"))
    .map(({ run }) => `filled into a command: ${run}`);
}

/** A secret stands in the environment of the one step that needs it, and that step prints nothing of it. */
function exposed(workflow: Workflow): string[] {
  const secret = /\bsecrets\s*[.[]|\bgithub\.token\b/;
  const holds = (value: unknown) => secret.test(JSON.stringify(value ?? {}));
  return [
    ...Object.entries(workflow.jobs)
      .filter(([, { env }]) => holds(env))
      .map(([name]) => `${name} gives a secret to all of its steps`),
    ...stepsOf(workflow).flatMap((step) => {
      const names = Object.entries(step.env ?? {}).filter(([, value]) => holds(value));
      const printed = names.filter(([name]) => step.run?.includes(name));
      return [
        ...(holds(step.with) ? [`a secret goes to ${step.uses}`] : []),
        ...printed.map(([name]) => `${name} stands in a command`),
        ...(names.length > 0 && /\bset -x\b|\b(?:print)?env\b/.test(step.run ?? "")
          ? [`may print a secret: ${step.run}`]
          : []),
      ];
    }),
  ];
}

function credentialsKept(workflow: Workflow): string[] {
  return stepsOf(workflow)
    .filter(({ uses }) => uses?.startsWith("actions/checkout@"))
    .filter((step) => step.with?.["persist-credentials"] !== false)
    .map(() => "a checkout keeps its credentials");
}
