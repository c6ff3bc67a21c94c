import {
  defaults,
  hasUnitCell,
  unclassifiedIndustry,
  unnamed,
  variables,
  type UsedVariable,
  type UsedVariableId,
  type VariableId,
} from "../../../engine";
import type { Words } from "../../../locales";
import { formulaOf } from "../../formula/expression";
import { names } from "../../model/names";
import { BlockBuilder, type PlacedCell } from "../../model/block-builder";
import { area, type Addresses } from "../../model/area";
import { formula } from "../../model/cell";
import { cellNameOf } from "../../model/second-edition";
import type { Block } from "../../model/block";
import { lengthOf } from "../shared/cell-length";
import {
  amountCell,
  filledOr,
  inputCell,
  isUnderstood,
  noCell,
  retiredCell,
  understoodFormula,
  type InputCell,
} from "./input-cell";
import { entryPart, entryRow } from "../lists/entry-formula";
import { yesEntry } from "../lists/lists";
import { formatOf, numberFormats, style } from "../../model/cell-styles";

/** Columns of the block: what the add-in understood from text or was filled in, what was typed, what stands in, what is used. */
const [MIN, MAX, TEXT, NUMBER, FILLED, TYPED, DEFAULT, USED] = [3, 4, 5, 6, 7, 8, 9, 10] as const;
const profileColumns = 12;

/** Text in an input cell that the engine could read, and the number or the industry's code it read. */
export interface UnderstoodNumber {
  readonly text: string;
  /** The customer's; null where there is none. */
  readonly value: number | string | null;
  /** The underwriter's, in its stead. */
  readonly standIn: number | string | null;
}
export type UnderstoodNumbers = ReadonlyMap<UsedVariableId | "industry" | "date", UnderstoodNumber>;

type Calculated = UsedVariable<UsedVariableId>;

/** Used values of the profile: no other formula reads an input cell. */
export function calcProfile(
  words: Words,
  row: number,
  {
    numbers,
    unitCells,
    absent,
  }: {
    readonly numbers: UnderstoodNumbers;
    readonly unitCells: ReadonlySet<VariableId>;
    readonly absent: ReadonlySet<string>;
  },
): Block {
  const text = words.sheets.calc;
  const block = new BlockBuilder("calc_profile", { row, column: 0 }, profileColumns);
  block.row([text.profile], { style: style.heading, height: 24 });
  block.row(text.profileHead, { style: style.columnHead });
  const start = block.next;
  for (const variable of variables) {
    if (variable.kind === "information") {
      if (variable.id === "customer") customerRow(block, words);
      if (variable.id === "date") dateRow(block, words, numbers.get("date"));
      continue;
    }
    const { text: from = null, value = null, standIn = null } = numbers.get(variable.id) ?? {};
    const understoodCells = [from, value, standIn];
    if (variable.kind === "industry") industryRow(block, words, understoodCells);
    else usedRow(block, variable, words, understoodCells, cellOf(variable, unitCells, absent));
  }
  const rows = block.next - start;
  block.style(area(start, 0, rows, profileColumns), { ...style.body, wrap: false });
  block.style(area(start, 1, rows), { shrink: true });
  block.style(area(start, TEXT, rows), style.text);
  return block.build();
}

/** Who: shown at the head of every result sheet, used in no figure. */
function customerRow(block: BlockBuilder, words: Words): void {
  const input = names.input("customer");
  informationRow(block, "customer", words, [], `${input}&""`);
}

/** When: shown likewise; past incidents are counted from its year. */
function dateRow(block: BlockBuilder, words: Words, understood: UnderstoodNumber | undefined): void {
  const cell = inputCell("date");
  const input = cell.name;
  const shown = `IF(ISNUMBER(${input}),TEXT(${input},"yyyy/mm/dd"),${input}&"")`;
  const cells: PlacedCell[] = [understood?.text ?? null, understood?.value ?? null, null];
  const row = block.next;
  const year = (at: Addresses): string =>
    `IF(ISNUMBER(${input}),YEAR(${input}),${understoodFormula(cell, at(row, TEXT), at(row, NUMBER))})`;
  informationRow(block, "date", words, [...cells, (at) => formula(filledIn(input, year(at)))], shown);
  block.name(names.typed("date"), area(row, TYPED)).style(area(row, NUMBER, 1, 3), { numberFormat: "0" });
}

function informationRow(
  block: BlockBuilder,
  id: "customer" | "date",
  words: Words,
  cells: readonly PlacedCell[],
  shown: string,
): void {
  const [before, after] = [TEXT - 2, USED - TEXT - cells.length];
  const blank = (count: number): null[] => Array.from({ length: count }, () => null);
  const used = formula(filledIn(names.input(id), shown));
  const row = block.row([id, words.profile.variables[id].label, ...blank(before), ...cells, ...blank(after), used]);
  block.name(names.use(id), area(row, USED));
}

/** The cell of a value; of an older template the one whose place was taken, or nothing. */
function cellOf(variable: Calculated, unitCells: ReadonlySet<VariableId>, absent: ReadonlySet<string>): InputCell {
  const name = cellNameOf(variable.id, absent);
  if (name !== names.input(variable.id)) return name === null ? noCell : retiredCell(name);
  return unitCells.has(variable.id) && hasUnitCell(variable) ? amountCell(variable.id) : inputCell(variable.id);
}

function usedRow(
  block: BlockBuilder,
  variable: Calculated,
  words: Words,
  understood: readonly (string | number | null)[],
  input: InputCell,
): void {
  const { id, kind } = variable;
  const row = block.next;
  const [unit, min, max] =
    kind === "number" ? [words.units[variable.unit].word, variable.min, variable.max] : [words.units.flag.word, 0, 1];
  const typed = (at: Addresses): string => {
    const fromText = understoodFormula(input, at(row, TEXT), at(row, NUMBER));
    if (input.retired && kind !== "mention") return filledIn(input.name, fromText);
    const { name, isNumber, number, text } = input;
    const entry = (list: string): string => entryRow(list, text);
    switch (kind) {
      case "number": {
        const whole = variable.whole ? `,INT(${number})=${number}` : "";
        const inRange = `AND(${number}>=${at(row, MIN)},${number}<=${at(row, MAX)}${whole})`;
        return filledIn(name, `IF(${isNumber},IF(${inRange},${number},""),${fromText})`);
      }
      case "flag": {
        const yesNo = entry(names.list("yesNo"));
        return filledIn(name, `IF(${yesNo}>0,IF(${entryPart("id", yesNo)}="${yesEntry}",1,0),${fromText})`);
      }
      case "choice": {
        const chosen = entry(names.list(variable.list));
        return filledIn(name, `IF(${chosen}>0,${entryPart("step", chosen)},${fromText})`);
      }
      case "mention":
        return `IFERROR(IF(${lengthOf(name)}=0,"",IF(${isUnderstood(input, at(row, TEXT))},${fromText},${mentioned(text)})),"")`;
    }
  };
  block.row([
    id,
    words.profile.variables[id].label,
    unit,
    min,
    max,
    ...understood,
    (at) => formula(typed(at)),
    (at) => formula(filledOr(formulaOf(defaults[id], "likely"), input, at(row, TEXT), at(row, FILLED))),
    (at) => formula(`IF(${at(row, TYPED)}="",${at(row, DEFAULT)},${at(row, TYPED)})`),
    (at) => formula(originFormula(at(row, TYPED), input, at(row, TEXT), words)),
  ]);
  block.name(names.typed(id), area(row, TYPED)).name(names.use(id), area(row, USED));
  const numberFormat = kind === "number" ? formatOf(variable) : numberFormats.flag;
  block.style(area(row, MIN, 1, 2), { ...style.yen, numberFormat });
  block.style(area(row, NUMBER, 1, 5), { ...style.yen, numberFormat });
}

/** Whether a text that the add-in has not read yet names something. */
function mentioned(text: string): string {
  const bare = `SUBSTITUTE(SUBSTITUTE(${text}," ",""),"　","")`;
  const isOneOf = (texts: readonly string[]): string =>
    `SUMPRODUCT(--(${bare}={${texts.map((each) => `"${each}"`).join(",")}}))>0`;
  return `IF(${isOneOf(unnamed.none)},0,IF(${isOneOf(unnamed.unknown)},"",1))`;
}

const filledIn = (input: string, value: string): string => `IFERROR(IF(${input}="","",${value}),"")`;

/** Industry: its code, looked up by the entry; 分類不能 stands in. */
function industryRow(block: BlockBuilder, words: Words, understood: readonly (string | number | null)[]): void {
  const row = block.next;
  const input = inputCell("industry");
  const { name, text } = input;
  const entry = entryRow(names.list("industry"), text);
  block.row([
    "industry",
    words.profile.variables.industry.label,
    "",
    null,
    null,
    ...understood,
    (at) => {
      const fromText = understoodFormula(input, at(row, TEXT), at(row, NUMBER));
      return formula(`IFERROR(IF(${name}="","",IF(${entry}>0,${entryPart("id", entry)},${fromText})),"")`);
    },
    (at) => formula(filledOr(`"${unclassifiedIndustry}"`, input, at(row, TEXT), at(row, FILLED))),
    (at) => formula(`IF(${at(row, TYPED)}="",${at(row, DEFAULT)},${at(row, TYPED)})`),
    (at) => formula(originFormula(at(row, TYPED), input, at(row, TEXT), words)),
  ]);
  block.name(names.typed("industry"), area(row, TYPED)).name(names.use("industry"), area(row, USED));
  block.style(area(row, NUMBER, 1, 5), { horizontal: "Right" });
}

function originFormula(typed: string, { text }: InputCell, kept: string, words: Words): string {
  const { typed: asTyped, understood, assumed } = words.profile.origins;
  return `IF(${typed}="","${assumed.name}",IF(${kept}="","${asTyped.name}",IF(EXACT(${text},${kept}),"${understood.name}","${asTyped.name}")))`;
}
