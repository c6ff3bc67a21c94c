import {
  defaults,
  hasUnitCell,
  unclassifiedIndustry,
  variables,
  type FlagVariable,
  type NumericVariable,
  type UsedVariableId,
  type VariableId,
} from "../../../engine";
import type { Words } from "../../../locales";
import { formulaOf } from "../../formula/expression";
import { names } from "../../model/names";
import { BlockBuilder } from "../../model/block-builder";
import { area, type Addresses } from "../../model/area";
import { formula } from "../../model/cell";
import type { Block } from "../../model/block";
import { amountCell, filledOr, inputCell, understoodFormula, type InputCell } from "./input-cell";
import { entryPart, entryRow } from "../lists/entry-formula";
import { yesEntry } from "../lists/lists";
import { numberFormats, style } from "../../model/cell-styles";

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
export type UnderstoodNumbers = ReadonlyMap<UsedVariableId | "industry", UnderstoodNumber>;

type Calculated = NumericVariable<UsedVariableId> | FlagVariable<UsedVariableId>;

/** Used values of the profile: no other formula reads an input cell. */
export function calcProfile(
  words: Words,
  row: number,
  { numbers, unitCells }: { readonly numbers: UnderstoodNumbers; readonly unitCells: ReadonlySet<VariableId> },
): Block {
  const text = words.sheets.calc;
  const block = new BlockBuilder("calc_profile", { row, column: 0 }, profileColumns);
  block.row([text.profile], { style: style.heading, height: 24 });
  block.row(text.profileHead, { style: style.columnHead });
  const start = block.next;
  for (const variable of variables) {
    if (variable.kind === "information") {
      if (shownOnResults.some((id) => id === variable.id)) informationRow(block, variable.id, words);
      continue;
    }
    const { text: from = null, value = null, standIn = null } = numbers.get(variable.id) ?? {};
    const understoodCells = [from, value, standIn];
    if (variable.kind === "industry") industryRow(block, words, understoodCells);
    else usedRow(block, variable, words, understoodCells, unitCells.has(variable.id));
  }
  const rows = block.next - start;
  block.style(area(start, 0, rows, profileColumns), { ...style.body, wrap: false });
  block.style(area(start, 1, rows), { shrink: true });
  block.style(area(start, TEXT, rows), style.text);
  return block.build();
}

/** Who and when: shown at the head of every result sheet, used in no figure. */
const shownOnResults: readonly VariableId[] = ["customer", "date"];

function informationRow(block: BlockBuilder, id: VariableId, words: Words): void {
  const input = names.input(id);
  const shown = id === "date" ? `IF(ISNUMBER(${input}),TEXT(${input},"yyyy/mm/dd"),${input}&"")` : `${input}&""`;
  const used = `IFERROR(IF(${input}="","",${shown}),"")`;
  const empty = Array.from({ length: USED - 2 }, () => null);
  const row = block.row([id, words.profile.variables[id].label, ...empty, formula(used)]);
  block.name(names.use(id), area(row, USED));
}

function usedRow(
  block: BlockBuilder,
  variable: Calculated,
  words: Words,
  understood: readonly (string | number | null)[],
  withUnit: boolean,
): void {
  const { id, kind } = variable;
  const input = withUnit && hasUnitCell(variable) ? amountCell(variable.id) : inputCell(id);
  const row = block.next;
  const [unit, min, max] =
    kind === "number" ? [words.units[variable.unit].word, variable.min, variable.max] : [words.units.flag.word, 0, 1];
  const typed = (at: Addresses): string => {
    const fromText = understoodFormula(input, at(row, TEXT), at(row, NUMBER));
    const { name, isNumber, number, text } = input;
    const entry = entryRow(names.list("yesNo"), text);
    const direct =
      kind === "number"
        ? `IF(${isNumber},IF(AND(${number}>=${at(row, MIN)},${number}<=${at(row, MAX)}${variable.whole ? `,INT(${number})=${number}` : ""}),${number},""),${fromText})`
        : `IF(${entry}>0,IF(${entryPart("id", entry)}="${yesEntry}",1,0),${fromText})`;
    return `IFERROR(IF(${name}="","",${direct}),"")`;
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
  const numberFormat =
    kind !== "number" ? numberFormats.flag : variable.whole ? style.yen.numberFormat : numberFormats[variable.unit];
  block.style(area(row, MIN, 1, 2), { ...style.yen, numberFormat });
  block.style(area(row, NUMBER, 1, 5), { ...style.yen, numberFormat });
}

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
