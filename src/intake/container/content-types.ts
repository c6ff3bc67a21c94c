import { nameFault, nameKey } from "./entry-name";
import { readPackageXml, type XmlFault } from "./package-xml";

const NAMESPACE = "http://schemas.openxmlformats.org/package/2006/content-types";

/** What `[Content_Types].xml` declares. Media types are in lower case. */
export interface ContentTypes {
  /** By extension, in lower case. */
  readonly defaults: ReadonlyMap<string, string>;
  /** By part, as a name's key. */
  readonly overrides: ReadonlyMap<string, string>;
}

/** Reads `[Content_Types].xml`; `ambiguous` if a part or an extension has two types, or a part no possible name. */
export function readContentTypes(bytes: Uint8Array): ContentTypes | XmlFault | "ambiguous" {
  const defaults = new Map<string, string>();
  const overrides = new Map<string, string>();
  let ambiguous = false;
  const declare = (types: Map<string, string>, key: string | undefined, type: string | undefined) => {
    if (key === undefined || type === undefined || types.has(key)) ambiguous = true;
    else types.set(key, type.trim().toLowerCase());
  };
  const fault = readPackageXml(bytes, ({ uri, local, attributes }) => {
    if (uri !== NAMESPACE) return;
    const type = attributes["ContentType"]?.value;
    if (local === "Default") declare(defaults, attributes["Extension"]?.value.toLowerCase(), type);
    if (local === "Override") declare(overrides, partKey(attributes["PartName"]?.value ?? ""), type);
  });
  return fault ?? (ambiguous ? "ambiguous" : { defaults, overrides });
}

/** The media type of a part, by its name's key. */
export function contentTypeOf(types: ContentTypes, key: string): string | undefined {
  return types.overrides.get(key) ?? types.defaults.get(key.slice(key.lastIndexOf(".") + 1));
}

function partKey(partName: string): string | undefined {
  const name = partName.slice(1);
  return partName.startsWith("/") && !nameFault(name) ? nameKey(name) : undefined;
}
