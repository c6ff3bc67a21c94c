import { nameFault, nameKey } from "./entry-name";
import { readPackageXml, type XmlFault } from "./package-xml";

const NAMESPACE = "http://schemas.openxmlformats.org/package/2006/relationships";

/** The relationship from a package to its main part: transitional, and strict (ISO/IEC 29500). */
const OFFICE_DOCUMENT = [
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument",
  "http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument",
];

/**
 * Reads from `_rels/.rels` which part is the main one, as its name's key. `none` if there is none in the package,
 * `ambiguous` if there are several or its target leads out of the package.
 */
export function readMainPart(
  bytes: Uint8Array,
): { readonly key: string } | { readonly fault: XmlFault | "none" | "ambiguous" } {
  const targets: string[] = [];
  const fault = readPackageXml(bytes, ({ uri, local, attributes }) => {
    if (uri !== NAMESPACE || local !== "Relationship") return;
    if (!OFFICE_DOCUMENT.includes(attributes["Type"]?.value ?? "")) return;
    if (attributes["TargetMode"]?.value === "External") return;
    targets.push(attributes["Target"]?.value ?? "");
  });
  if (fault) return { fault };
  const [target, ...others] = targets;
  if (target === undefined) return { fault: "none" };
  // the package's root is the folder targets start from, so "/xl/workbook.xml" and "xl/workbook.xml" are the same part
  const name = target.startsWith("/") ? target.slice(1) : target;
  return others.length > 0 || nameFault(name) ? { fault: "ambiguous" } : { key: nameKey(name) };
}
