import { type Parts, escapeXml, relationshipsPath, setText, textOf } from "./package";
import { relationshipsOf } from "./relationships";

/** Parts that the xlsx library drops; they are kept unchanged and restored on saving. */
export interface CarriedParts {
  readonly parts: Parts;
  readonly links: readonly { readonly source: string; readonly type: string; readonly target: string }[];
}

const CARRIED = /^(customXml\/|docProps\/custom\.xml$)/;
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const CONTENT_TYPES: readonly [RegExp, string][] = [
  [/^customXml\/itemProps\d*\.xml$/, "application/vnd.openxmlformats-officedocument.customXmlProperties+xml"],
  [/^docProps\/custom\.xml$/, "application/vnd.openxmlformats-officedocument.custom-properties+xml"],
];

export function collectCarried(parts: Parts): CarriedParts {
  const carried = Object.fromEntries(Object.entries(parts).filter(([path]) => CARRIED.test(path)));
  const links = [
    { source: "", type: "custom-properties" },
    { source: "xl/workbook.xml", type: "customXml" },
  ].flatMap(({ source, type }) =>
    relationshipsOf(parts, source)
      .filter((link) => link.type === type)
      .map((link) => ({ source, type: `${OFFICE}/${type}`, target: link.target })),
  );
  return { parts: carried, links };
}

export function restoreCarried(parts: Parts, carried: CarriedParts): void {
  if (Object.keys(carried.parts).length === 0) return;
  for (const [path, bytes] of Object.entries(carried.parts)) {
    if (parts[path]) continue;
    parts[path] = bytes;
    const contentType = CONTENT_TYPES.find(([pattern]) => pattern.test(path))?.[1];
    if (contentType) addOverride(parts, path, contentType);
  }
  carried.links.forEach((link, index) => {
    const linked = relationshipsOf(parts, link.source).some((each) => each.target === link.target);
    if (!linked) addRelationship(parts, link.source, `rIdKept${index + 1}`, link.type, link.target);
  });
}

function addOverride(parts: Parts, path: string, contentType: string): void {
  const types = textOf(parts, "[Content_Types].xml") ?? "";
  const override = `<Override PartName="/${path}" ContentType="${contentType}"/>`;
  setText(parts, "[Content_Types].xml", types.replace("</Types>", `${override}</Types>`));
}

function addRelationship(parts: Parts, source: string, id: string, type: string, target: string): void {
  const path = relationshipsPath(source);
  const xml = textOf(parts, path) ?? "";
  const entry = `<Relationship Id="${id}" Type="${type}" Target="${escapeXml(target)}"/>`;
  setText(parts, path, xml.replace("</Relationships>", `${entry}</Relationships>`));
}
