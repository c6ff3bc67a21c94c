import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

const part = "xl/workbook.xml";

/**
 * The workbook with only one sheet to be seen, the one a defined name points at, so that it alone is printed.
 *
 * @param {Uint8Array} file @param {string} name
 */
export function onlySheet(file, name) {
  const parts = unzipSync(file);
  const xml = strFromU8(parts[part]);
  const [, quoted] = new RegExp(`<definedName name="${name}"[^>]*>'?([^'!]+)'?!`).exec(xml) ?? [];
  if (!quoted) throw new Error(`No such name: ${name}`);
  const sheets = xml.match(/<sheet [^>]*\/>/g) ?? [];
  const index = sheets.findIndex((sheet) => sheet.includes(` name="${quoted}"`));
  let changed = xml
    .replace(/ (firstSheet|activeTab)="\d+"/g, "")
    .replace("<workbookView", `<workbookView activeTab="${index}"`);
  for (const [at, sheet] of sheets.entries()) {
    const seen = sheet.replace(/ state="\w+"/, "");
    changed = changed.replace(sheet, at === index ? seen : seen.replace("<sheet ", '<sheet state="hidden" '));
  }
  // LibreOffice prints a print area of a hidden sheet
  changed = changed.replace(
    /<definedName name="_xlnm\.Print_Area" localSheetId="(\d+)"[^>]*>[^<]*<\/definedName>/g,
    (area, at) => (Number(at) === index ? area : ""),
  );
  return zipSync({ ...parts, [part]: strToU8(changed) }, { level: 0 });
}
