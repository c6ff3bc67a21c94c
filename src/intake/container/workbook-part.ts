import { accept, type Checked, refuse } from "./checked";
import { contentTypeOf, readContentTypes } from "./content-types";
import { STORED } from "./declared";
import { holdsMacros, nameMainPart } from "./document-kind";
import { findPart } from "./find-part";
import type { CorruptFault } from "../../issues";
import type { ContainerLimits } from "./limits";
import type { LocatedEntry } from "./local-header";
import { readMainPart } from "./main-part";
import { CONTENT_TYPES } from "./open-container";
import type { XmlFault } from "./package-xml";
import { unpackEntry } from "./unpack";

const RELATIONSHIPS = "_rels/.rels";

/**
 * Finds the workbook part of a package: what `_rels/.rels` names as the main part, if `[Content_Types].xml` says it is
 * a plain workbook and nothing in the package holds macros.
 */
export function findWorkbookPart(entries: readonly LocatedEntry[], limits: ContainerLimits): Checked<LocatedEntry> {
  const typesBytes = unpackPackageXml(entries, CONTENT_TYPES, limits);
  if (!typesBytes.ok) return typesBytes;
  const types = readContentTypes(typesBytes.value);
  if (typeof types === "string") return refuseXml(CONTENT_TYPES, types, "contentTypes");

  const relationships = unpackPackageXml(entries, RELATIONSHIPS, limits);
  if (!relationships.ok) return relationships;
  const main = readMainPart(relationships.value);
  if ("fault" in main) {
    if (main.fault === "none") return refuse({ code: "notWorkbook", fault: "noMainPart" });
    return refuseXml(RELATIONSHIPS, main.fault, "relationships");
  }

  const part = findPart(entries, main.key);
  if (!part) return refuse({ code: "notWorkbook", fault: "mainPartMissing", received: main.key });
  const issue = nameMainPart(contentTypeOf(types, part.key), part.name);
  if (issue) return refuse(issue);
  const macro = entries.find(({ key }) => holdsMacros(contentTypeOf(types, key), key));
  return macro ? refuse({ code: "macroWorkbook", entry: macro.name }) : accept(part);
}

function unpackPackageXml(
  entries: readonly LocatedEntry[],
  name: string,
  limits: ContainerLimits,
): Checked<Uint8Array> {
  const entry = findPart(entries, name);
  if (!entry) return refuse({ code: "notWorkbook", fault: "noRelationships" });
  const { size, packedSize, method } = entry;
  if (size > limits.packageXmlBytes) {
    return refuse({ code: "entryTooLarge", entry: name, limit: limits.packageXmlBytes, received: size });
  }
  if (method !== STORED && packedSize > limits.packageXmlPackedBytes) {
    return refuse({ code: "entryTooLarge", entry: name, limit: limits.packageXmlPackedBytes, received: packedSize });
  }
  return unpackEntry(entry);
}

function refuseXml(entry: string, fault: XmlFault | "ambiguous", ambiguous: CorruptFault) {
  if (fault === "doctype") return refuse({ code: "doctype", entry });
  return refuse({ code: "corrupt", fault: fault === "malformed" ? "xml" : ambiguous, entry });
}
