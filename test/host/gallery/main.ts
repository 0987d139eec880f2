import { takePictures } from "./photograph";

async function main(names: readonly string[]): Promise<void> {
  const failures = await takePictures(names);
  for (const failure of failures) console.error(failure);
  if (failures.length > 0) process.exitCode = 1;
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
