import { type Parts, targetPath, textOf } from "./package";
import { relationshipsOf } from "./relationships";
import { childOf, childrenOf, parseXml } from "./xml";

export const WORKBOOK_PART = "xl/workbook.xml";

export function workbookPart(parts: Parts): string {
  const link = relationshipsOf(parts, "").find((each) => each.type === "officeDocument");
  return link ? targetPath("", link.target) : WORKBOOK_PART;
}

/** Sheet name -> path of the sheet's part. */
export function sheetParts(parts: Parts): Map<string, string> {
  const book = workbookPart(parts);
  const links = new Map(relationshipsOf(parts, book).map((link) => [link.id, targetPath(book, link.target)]));
  const root = parseXml(textOf(parts, book) ?? "");
  const found = new Map<string, string>();
  for (const { attributes } of childrenOf(childOf(root, "sheets") ?? root, "sheet")) {
    const id = Object.entries(attributes).find(([name]) => name === "id" || name.endsWith(":id"))?.[1];
    const path = links.get(id ?? "");
    if (path !== undefined && attributes["name"] !== undefined) found.set(attributes["name"], path);
  }
  return found;
}
