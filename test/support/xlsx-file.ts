import { strFromU8, unzipSync } from "fflate";
import { SaxesParser } from "saxes";

/**
 * Reads an .xlsx file straight from its XML, with nothing of the product and nothing of its libraries' object models:
 * what the file says, for witnesses.
 */
export interface XlsxFile {
  /** Sheet names in order. */
  readonly sheets: readonly string[];
  /** Workbook-scoped defined names, and what they refer to. */
  readonly names: ReadonlyMap<string, string>;
  /** The cached value of a cell, such as C12; "" where it is empty. */
  value(sheet: string, cell: string): XlsxValue;
  /** Every cell that is not empty. */
  cells(sheet: string): ReadonlyMap<string, XlsxCell>;
  /** The value of a name's first cell, or of one to its right. */
  named(name: string, right?: number): XlsxValue;
  /** Where a name's first cell is. */
  place(name: string): { readonly sheet: string; readonly cell: string };
}
export type XlsxValue = number | string | boolean | XlsxError;
interface XlsxError {
  readonly error: string;
}
interface XlsxCell {
  readonly value: XlsxValue;
  readonly formula: string | null;
}

type Parts = Readonly<Record<string, Uint8Array>>;

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  text: string;
}

/** Every element of a part in closing order, prefixes dropped; `text` is what stands directly inside. */
export function elementsOf(xml: string): readonly Element[] {
  const parser = new SaxesParser();
  const open: Element[] = [];
  const all: Element[] = [];
  parser.on("opentag", ({ name, attributes }) => {
    open.push({ name: name.replace(/^.*:/, ""), attributes: attributes, text: "" });
  });
  const addText = (text: string): void => {
    const last = open.at(-1);
    if (last) last.text += text;
  };
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.on("closetag", () => {
    const closed = open.pop();
    if (closed) all.push(closed);
  });
  parser.write(xml).close();
  return all;
}

const partText = (parts: Parts, path: string): string => {
  const bytes = parts[path];
  if (!bytes) throw new Error(`The file has no part ${path}`);
  return strFromU8(bytes);
};

/** Texts of the shared table: runs of one entry joined, phonetic guides left out. */
function sharedStrings(parts: Parts): readonly string[] {
  if (!parts["xl/sharedStrings.xml"]) return [];
  const texts: string[] = [];
  const parser = new SaxesParser();
  let [current, inText, phonetic] = ["", false, false];
  parser.on("opentag", ({ name }) => {
    if (name === "si") current = "";
    if (name === "rPh") phonetic = true;
    if (name === "t") inText = !phonetic;
  });
  parser.on("text", (text) => {
    if (inText) current += text;
  });
  parser.on("closetag", ({ name }) => {
    if (name === "si") texts.push(current);
    if (name === "rPh") phonetic = false;
    if (name === "t") inText = false;
  });
  parser.write(partText(parts, "xl/sharedStrings.xml")).close();
  return texts;
}

function readSheet(xml: string, shared: readonly string[]): ReadonlyMap<string, XlsxCell> {
  const cells = new Map<string, XlsxCell>();
  const parser = new SaxesParser();
  let [reference, type, value, formula, element] = ["", "", "", null as string | null, ""];
  parser.on("opentag", ({ name, attributes }) => {
    element = name;
    if (name === "c") {
      reference = String(attributes["r"]);
      type = attributes["t"] ?? "n";
      [value, formula] = ["", null];
    }
    if (name === "f") formula = "";
  });
  parser.on("text", (text) => {
    if (element === "v" || element === "t") value += text;
    else if (element === "f") formula = (formula ?? "") + text;
  });
  parser.on("closetag", ({ name }) => {
    element = "";
    if (name !== "c" || (value === "" && formula === null)) return;
    cells.set(reference, { value: valueFrom(type, value, shared), formula });
  });
  parser.write(xml).close();
  return cells;
}

function valueFrom(type: string, text: string, shared: readonly string[]): XlsxValue {
  if (type === "e") return { error: text };
  if (type === "s") return shared[Number(text)] ?? "";
  if (type === "b") return text === "1";
  return type === "n" && text !== "" ? Number(text) : text;
}

export function readXlsx(bytes: Uint8Array): XlsxFile {
  const parts = unzipSync(bytes);
  const shared = sharedStrings(parts);
  const book = elementsOf(partText(parts, "xl/workbook.xml"));
  const targets = new Map(
    elementsOf(partText(parts, "xl/_rels/workbook.xml.rels")).map(({ attributes }) => [
      attributes["Id"],
      String(attributes["Target"]).replace(/^\/?(xl\/)?/, "xl/"),
    ]),
  );
  const sheets = book.filter(({ name }) => name === "sheet");
  const paths = new Map(sheets.map(({ attributes }) => [attributes["name"] ?? "", targets.get(attributes["r:id"])]));
  const read = new Map<string, ReadonlyMap<string, XlsxCell>>();
  const cells = (sheet: string): ReadonlyMap<string, XlsxCell> => {
    const known = read.get(sheet);
    if (known) return known;
    const made = readSheet(partText(parts, paths.get(sheet) ?? `(no sheet ${sheet})`), shared);
    read.set(sheet, made);
    return made;
  };
  const names = new Map(
    book
      .filter(({ name, attributes }) => name === "definedName" && attributes["localSheetId"] === undefined)
      .map(({ attributes, text }) => [attributes["name"] ?? "", text]),
  );
  const place = (name: string): { sheet: string; cell: string } => {
    const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!\$([A-Z]+)\$(\d+)/.exec(names.get(name) ?? "");
    if (!match) throw new Error(`${name} refers to ${names.get(name) ?? "nothing"}`);
    return { sheet: (match[1] ?? match[2] ?? "").replaceAll("''", "'"), cell: `${match[3] ?? ""}${match[4] ?? ""}` };
  };
  const value = (sheet: string, cell: string): XlsxValue => cells(sheet).get(cell)?.value ?? "";
  return {
    sheets: sheets.map(({ attributes }) => attributes["name"] ?? ""),
    names,
    value,
    cells,
    place,
    named: (name, right = 0) => {
      const { sheet, cell } = place(name);
      return value(sheet, toTheRight(cell, right));
    },
  };
}

/** The cell so many columns to the right. */
export function toTheRight(cell: string, columns: number): string {
  const [, letters = "A", row = "1"] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
  let number = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) + columns;
  let result = "";
  for (; number > 0; number = Math.floor((number - 1) / 26)) {
    result = String.fromCharCode(65 + ((number - 1) % 26)) + result;
  }
  return result + row;
}

/** Cells that hold an error: #NAME?, #VALUE!, Err:502, wherever they are. */
export function errorsIn(file: XlsxFile): readonly string[] {
  return file.sheets.flatMap((sheet) =>
    [...file.cells(sheet)].flatMap(([cell, { value }]) => {
      const error =
        typeof value === "object"
          ? value.error
          : typeof value === "string" && /^(#[A-Z/0]+[!?A]|Err:\d+)/.test(value)
            ? value
            : null;
      return error === null ? [] : [`${sheet}!${cell} ${error}`];
    }),
  );
}
