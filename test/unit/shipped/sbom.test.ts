import { createRequire } from "node:module";
import Ajv from "ajv";
import { describe, expect, it } from "vitest";
import { type ShippedPackage, shippedPackages } from "../../../tools/shipped/packages";
import { sbom } from "../../../tools/shipped/sbom";
import { json, root } from "../manifest/project";
import { metafiles } from "./metafiles";

const xz = "node_modules/xz-decompress";
const fzstd = "node_modules/fzstd";
const scoped: ShippedPackage = {
  folder: "node_modules/@a/b",
  name: "@a/b",
  version: "1.0.0",
  licence: "MIT OR WTFPL",
  text: "",
  headers: [],
  parts: [],
  imports: [fzstd],
};
const packages = [
  ...shippedPackages(
    metafiles({ one: { left: { [`${xz}/package.json`]: 1, [`${fzstd}/package.json`]: 1 } } }),
    root,
  ),
  scoped,
];
const lock = json<{ packages: Record<string, { integrity?: string }> }>("package-lock.json");
const bill = {
  name: "smtp-lens",
  version: "1.2.3",
  licence: "MIT",
  packages,
  direct: [xz, scoped.folder],
  integrity: (folder: string) => lock.packages[folder]?.integrity,
};
const written = JSON.parse(sbom(bill));

describe("the bill of materials", () => {
  it("is what the schema of CycloneDX 1.6 asks for", () => {
    const valid = validator();
    expect(valid(written), JSON.stringify(valid.errors)).toBe(true);
    expect(valid({ ...written, components: [{ type: "library" }] })).toBe(false);
  });

  it("names each package as npm does, with the checksum of the lock file", () => {
    const purls = written.components.map(({ purl }: { purl: string }) => purl);
    expect(purls.sort()).toEqual([
      "pkg:npm/%40a/b@1.0.0",
      `pkg:npm/fzstd@${versionOf("fzstd")}`,
      `pkg:npm/xz-decompress@${versionOf("xz-decompress")}`,
    ]);
    const { hashes } = component("fzstd");
    const sum = Buffer.from(hashes[0].content, "hex").toString("base64");
    expect(`sha512-${sum}`).toBe(lock.packages[fzstd]?.integrity);
  });

  it("names what a package was compiled from inside of it", () => {
    const names = component("xz-decompress").components.map(({ name }: { name: string }) => name);
    expect(names.sort()).toEqual(["XZ Embedded", "walloc"]);
  });

  it("tells what depends on what", () => {
    const on = (ref: string) =>
      written.dependencies.find((one: { ref: string }) => one.ref === ref)?.dependsOn;
    expect(on("smtp-lens@1.2.3")).toEqual([
      "@a/b@1.0.0",
      `xz-decompress@${versionOf("xz-decompress")}`,
    ]);
    expect(on("@a/b@1.0.0")).toEqual([`fzstd@${versionOf("fzstd")}`]);
  });

  it("is the same for the same contents, and has another serial number for others", () => {
    expect(sbom({ ...bill, packages: [...packages].reverse() })).toBe(sbom(bill));
    const other = JSON.parse(sbom({ ...bill, version: "1.2.4" }));
    expect(other.serialNumber).not.toBe(written.serialNumber);
    expect(written.metadata.timestamp).toBeUndefined();
  });
});

function component(name: string) {
  return written.components.find((one: { name: string }) => one.name === name);
}

function versionOf(name: string): string {
  return json<{ version: string }>(`node_modules/${name}/package.json`).version;
}

/** The schema in full but for the formats of texts, such as addresses of mail, which Ajv leaves to others. */
function validator() {
  const { resolve } = createRequire(import.meta.url);
  const folder = resolve("@cyclonedx/cyclonedx-library/package.json").replace(
    "package.json",
    "res/schema",
  );
  const schema = (name: string) =>
    createRequire(import.meta.url)(`${folder}/${name}.SNAPSHOT.schema.json`);
  const ajv = new Ajv({ strict: false, validateFormats: false });
  ajv.addSchema(schema("spdx"), "http://cyclonedx.org/schema/spdx.SNAPSHOT.schema.json");
  ajv.addSchema(schema("jsf-0.82"), "http://cyclonedx.org/schema/jsf-0.82.SNAPSHOT.schema.json");
  return ajv.compile(schema("bom-1.6"));
}
