import { withPrefixes, withoutPrefixes } from "./future-functions";
import type { NameTable } from "./names";
import { escapeXml } from "./package";
import type { Sheet } from "./sheet";
import { childOf, childrenOf, parseXml } from "./xml";

/** Print areas and titles, which the xlsx library reads and writes with the page set-up. */
const BUILT_IN = /^_xlnm\./i;

/**
 * Replaces the xlsx library's reader, which merges names that differ only in case, drops comments and rewrites
 * references it does not understand.
 */
export function readNames(workbookXml: string, sheets: readonly Sheet[], names: NameTable): void {
  const root = parseXml(workbookXml);
  const order = childrenOf(childOf(root, "sheets") ?? root, "sheet").map(({ attributes }) => attributes["name"] ?? "");
  for (const { attributes, text } of childrenOf(childOf(root, "definedNames") ?? root, "definedName")) {
    const name = attributes["name"] ?? "";
    if (BUILT_IN.test(name)) continue;
    const local = attributes["localSheetId"];
    const sheetName = local === undefined ? null : order[Number(local)];
    const scope = sheetName === null ? null : sheets.find((sheet) => sheet.name === sheetName);
    if (scope === undefined) continue;
    names.add({
      name,
      scope,
      formula: withoutPrefixes(text),
      comment: attributes["comment"] ?? "",
      visible: attributes["hidden"] !== "1" && attributes["hidden"] !== "true",
    });
  }
}

function nameXml(names: NameTable, sheets: readonly Sheet[]): { sortKey: string; xml: string }[] {
  return names.all().map((entry) => {
    const attributes = [
      `name="${escapeXml(entry.name)}"`,
      ...(entry.comment === "" ? [] : [`comment="${escapeXml(entry.comment)}"`]),
      ...(entry.scope === null ? [] : [`localSheetId="${sheets.indexOf(entry.scope)}"`]),
      ...(entry.visible ? [] : [`hidden="1"`]),
    ];
    return {
      sortKey: entry.name.toUpperCase(),
      xml: `<definedName ${attributes.join(" ")}>${escapeXml(withPrefixes(entry.formula))}</definedName>`,
    };
  });
}

/** Excel writes names sorted, and repairs a file with two equal names in one scope. */
export function writeNames(workbookXml: string, sheets: readonly Sheet[], names: NameTable): string {
  const existing = /<definedNames>([\s\S]*?)<\/definedNames>/.exec(workbookXml);
  const builtIn = [...(existing?.[1] ?? "").matchAll(/<definedName name="(_xlnm\.[^"]*)"[\s\S]*?<\/definedName>/g)].map(
    ([xml, name]) => ({ sortKey: (name ?? "").toUpperCase(), xml }),
  );
  const all = [...builtIn, ...nameXml(names, sheets)].sort((a, b) =>
    a.sortKey < b.sortKey ? -1 : a.sortKey > b.sortKey ? 1 : 0,
  );
  const without = existing ? workbookXml.replace(existing[0], "") : workbookXml;
  if (all.length === 0) return without;
  const block = `<definedNames>${all.map(({ xml }) => xml).join("")}</definedNames>`;
  // Before calcPr and after externalReferences, as the file format requires.
  return without.replace(/<calcPr/, () => `${block}<calcPr`);
}
