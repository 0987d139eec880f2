import { Enums, Models, Serialize, Spec } from "@cyclonedx/cyclonedx-library";
import type { Part } from "./others/index";
import type { ShippedPackage } from "./packages";
import { uuidOf } from "./uuid";

/** What a bill of materials is about, and what it is made of. */
export interface Bill {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly packages: readonly ShippedPackage[];
  /** The folders of the packages that our own code imports. */
  readonly direct: readonly string[];
  /** The checksum that the lock file has for a package's folder, as `sha512-…`. */
  readonly integrity: (folder: string) => string | undefined;
}

/** A CycloneDX bill of materials as JSON; the same contents give the same bytes. */
export function sbom(bill: Bill): string {
  const bom = new Models.Bom();
  const us = new Models.Component(Enums.ComponentType.Application, bill.name, {
    version: bill.version,
    bomRef: `${bill.name}@${bill.version}`,
  });
  us.licenses.add(licence(bill.licence));
  bom.metadata.component = us;
  const components = new Map(bill.packages.map((one) => [one.folder, component(one, bill)]));
  for (const one of components.values()) bom.components.add(one);
  const link = (from: Models.Component | undefined, folders: readonly string[]) => {
    for (const folder of folders) {
      const to = components.get(folder);
      if (to) from?.dependencies.add(to.bomRef);
    }
  };
  link(us, bill.direct);
  for (const { folder, imports } of bill.packages) link(components.get(folder), imports);
  return withSerial(bom);
}

function component(one: ShippedPackage, { integrity }: Bill): Models.Component {
  const { group, name } = split(one.name);
  const made = new Models.Component(Enums.ComponentType.Library, name, {
    ...(group !== undefined && { group }),
    version: one.version,
    purl: `pkg:npm/${one.name.replace("@", "%40")}@${one.version}`,
    bomRef: `${one.name}@${one.version}`,
  });
  made.licenses.add(licence(one.licence));
  const sum = /^sha512-(\S+)/.exec(integrity(one.folder) ?? "")?.[1];
  if (sum !== undefined)
    made.hashes.set(Enums.HashAlgorithm["SHA-512"], Buffer.from(sum, "base64").toString("hex"));
  for (const part of one.parts) made.components.add(partComponent(part, one));
  return made;
}

function partComponent(part: Part, { name, version }: ShippedPackage): Models.Component {
  const made = new Models.Component(Enums.ComponentType.Library, part.name, {
    bomRef: `${name}@${version}/${part.name}`,
  });
  made.licenses.add(
    part.licence === "MIT" ? licence("MIT") : new Models.NamedLicense(part.licence),
  );
  made.externalReferences.add(
    new Models.ExternalReference(part.home, Enums.ExternalReferenceType.Website),
  );
  return made;
}

function licence(expression: string): Models.License {
  return /\s/.test(expression)
    ? new Models.LicenseExpression(expression)
    : new Models.SpdxLicense(expression);
}

function split(name: string): { group?: string; name: string } {
  const [, group, rest] = /^(@[^/]+)\/(.+)$/.exec(name) ?? [];
  return group !== undefined && rest !== undefined ? { group, name: rest } : { name };
}

/** The serial number is a UUID of what the bill says, so that it is neither random nor missing. */
function withSerial(bom: Models.Bom): string {
  const serializer = new Serialize.JsonSerializer(
    new Serialize.JSON.Normalize.Factory(Spec.Spec1dot6),
  );
  const write = () => `${serializer.serialize(bom, { sortLists: true, space: 2 })}\n`;
  bom.serialNumber = `urn:uuid:${uuidOf(write())}`;
  return write();
}
