import { parseArgs } from "node:util";
import { faultsOf } from "./check";
import type { Editor } from "./editor";
import { editors } from "./editors";
import { Place } from "./place";
import { recordClient } from "./record";
import { type Row, table } from "./table";

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { record: { type: "boolean", default: false } },
});

/** Runs the editors that are installed, or those that are named, and prints what each of them showed. */
async function main(names: readonly string[]): Promise<void> {
  const unknown = names.filter((name) => !editors.some((editor) => editor.name === name));
  if (unknown.length > 0) throw new Error(`No such editor: ${unknown.join(", ")}`);
  const chosen = editors.filter(({ name }) => names.length === 0 || names.includes(name));
  const rows: Row[] = [];
  for (const editor of chosen) rows.push(await tried(editor));
  console.log(`${table(rows)}\n${sum(rows)}`);
  for (const { name, faults = [] } of rows)
    for (const fault of faults) console.error(`${name}: ${fault}`);
  if (rows.some(({ faults }) => faults !== undefined)) process.exitCode = 1;
}

/** How many were tried: an editor that is not here has not passed. */
function sum(rows: readonly Row[]): string {
  const there = rows.filter(({ version }) => version !== undefined);
  const faulty = there.filter(({ faults }) => faults !== undefined);
  const absent = rows.length - there.length;
  return `${there.length} tried, ${faulty.length} with faults, ${absent} not installed`;
}

async function tried(editor: Editor): Promise<Row> {
  const { name } = editor;
  const version = editor.version();
  if (version === undefined) return { name };
  const place = new Place();
  try {
    const seen = await editor.run(place);
    const faults = faultsOf(editor, seen, place.said());
    if (values.record) recordClient(name, version, place);
    return { name, version, seen, ...(faults.length > 0 && { faults }) };
  } catch (error) {
    return { name, version, faults: [error instanceof Error ? error.message : String(error)] };
  } finally {
    place.remove();
  }
}

main(positionals).catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
