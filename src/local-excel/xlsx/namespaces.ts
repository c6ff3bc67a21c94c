import { SaxesParser } from "saxes";
import { escapeXml } from "./package";

const PREFIXES: Readonly<Record<string, string>> = {
  "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing": "xdr",
  "http://schemas.openxmlformats.org/drawingml/2006/main": "a",
  "http://schemas.openxmlformats.org/drawingml/2006/chart": "c",
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships": "r",
};

const NEEDS_PREFIX = /^\s*(?:<\?xml[^>]*\?>)?\s*<(?:wsDr|chartSpace)[\s>]/;

/**
 * The xlsx library finds drawing elements by their usual prefixes, not by namespace, and silently drops charts from
 * files that use a default namespace, such as openpyxl's.
 */
export const needsPrefixes = (xml: string): boolean => NEEDS_PREFIX.test(xml);

export function withUsualPrefixes(xml: string): string {
  const parser = new SaxesParser({ xmlns: true });
  const out: string[] = [];
  let depth = 0;
  const nameOf = (uri: string, prefix: string, local: string) => {
    const usual = PREFIXES[uri] ?? prefix;
    return usual === "" ? local : `${usual}:${local}`;
  };
  parser.on("opentag", (tag) => {
    const attributes = Object.values(tag.attributes)
      .filter(
        (attribute) => !(attribute.name === "xmlns" || (attribute.prefix === "xmlns" && PREFIXES[attribute.value])),
      )
      .map(
        (attribute) => ` ${nameOf(attribute.uri, attribute.prefix, attribute.local)}="${escapeXml(attribute.value)}"`,
      );
    if (depth === 0) for (const [uri, prefix] of Object.entries(PREFIXES)) attributes.push(` xmlns:${prefix}="${uri}"`);
    out.push(`<${nameOf(tag.uri, tag.prefix, tag.local)}${attributes.join("")}>`);
    depth++;
  });
  parser.on("text", (text) => out.push(escapeXml(text)));
  parser.on("closetag", (tag) => {
    depth--;
    out.push(`</${nameOf(tag.uri, tag.prefix, tag.local)}>`);
  });
  parser.write(xml).close();
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${out.join("")}`;
}
