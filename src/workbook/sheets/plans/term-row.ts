import { mostPlans, type Plan, type TermKind } from "../../../engine";
import { fill, spokenAmount, type Words } from "../../../locales";
import { absolute } from "../../model/address";
import { area, type Addresses } from "../../model/area";
import type { BlockBuilder, PlacedCell } from "../../model/block-builder";
import { formula } from "../../model/cell";
import { colors, numberFormats, style } from "../../model/cell-styles";
import { names } from "../../model/names";
import type { Style } from "../../model/style";
import type { Validation } from "../../model/validation";
import { literal } from "../../formula/expression";
import type { StartingPlans } from "../writes";
import { heightFor } from "../shared/text-height";
import { textInput } from "../shared/text-input";
import { cellOfValue, choiceWords } from "./cell-of-value";
import { first, MEANING, meaningWidth, RANGE, planWidth, widths } from "./columns";
import { numbered, planValue } from "./plan-input";
import type { PlanRow } from "./rows";

/** What stands beside the cells of the plans. */
export const beside: Style = { size: 9, color: colors.quiet, horizontal: "Left", indent: 1 };

const cellsOfPlans = (row: number) => area(row, first, 1, mostPlans);

/** A term with its cell a plan, and beside them what may be typed, what a blank means and what the term is. */
export function planRow(
  block: BlockBuilder,
  {
    row,
    shown,
    assumed,
    nameAt,
  }: {
    readonly row: PlanRow;
    readonly shown: readonly Plan[];
    readonly assumed: StartingPlans["assumed"];
    readonly nameAt: number;
  },
  words: Words,
): void {
  const { name, meaning } = textsOf(row, words);
  const values = Array.from({ length: mostPlans }, (_, index) => {
    const plan = shown[index];
    return plan ? cellOfValue(row, planValue(numbered(plan), row), words) : null;
  });
  const at = block.next;
  block.row(
    [
      name,
      row.unit === null ? null : words.units[row.unit].word,
      ...values,
      rangeText(row, words),
      blankCell(row, at, nameAt, words),
      meaning,
      row.id,
    ],
    {
      style: style.body,
      height: heightFor(
        [
          [meaning, meaningWidth],
          [name, widths[0], 10],
          ...Object.values(choiceWords(row, words)).map((text) => [text, planWidth] as const),
        ],
        9,
        21,
      ),
    },
  );
  block
    .style(area(at, 1), { size: 9, color: colors.quiet, horizontal: "Center" })
    .style(cellsOfPlans(at), lookOf(row))
    .style(area(at, RANGE, 1, MEANING - RANGE + 1), beside)
    .validate(cellsOfPlans(at), validationOf(row, name, meaning, words));
  const { part } = row;
  if (assumed && part.kind === "term" && assumed.terms.includes(part.term))
    block.style(area(at, first + assumed.place - 1), { fill: colors.override, lineColor: colors.overrideLine });
  markWrong(block, row, at);
}

/** The name of a row, and its meaning in a sentence. */
export function textsOf(
  { part }: PlanRow,
  { plans, scenarios, sheets }: Words,
): { readonly name: string; readonly meaning: string } {
  const text = sheets.plans;
  switch (part.kind) {
    case "term":
      return plans.terms[part.term];
    case "scenarioSublimit": {
      const about = { scenario: scenarios[part.scenario].short, line: plans.lines[part.line] };
      return { name: fill(text.sublimit.name, about), meaning: fill(text.sublimit.meaning, about) };
    }
    case "layer": {
      const { name, meaning } = text.layer[part.field];
      return { name: fill(name, { layer: part.layer }), meaning };
    }
  }
}

function rangeText({ kind, unit, range }: PlanRow, words: Words): string {
  const { range: text, ranges } = words.sheets.plans;
  if (range === null || unit === null) return ranges[kind as keyof typeof ranges];
  const { language, units, profile } = words;
  const said = { language, units, yes: profile.yes, no: profile.no };
  const [min, max] = range.map((value) => spokenAmount(value, unit, said));
  return fill(text, { min: min ?? "", max: max ?? "" });
}

/** Which plans have no limit because it is blank; of what is no limit, what a blank stands for. */
function blankCell(row: PlanRow, at: number, nameAt: number, { sheets, plans }: Words): PlacedCell {
  const { blanks, ofPlans, separator } = sheets.plans;
  if (row.part.kind !== "term") return blanks[row.part.kind];
  if (row.kind !== "limit") return blanks[row.kind];
  return (address: Addresses) => {
    const each = Array.from({ length: mostPlans }, (_, index) => {
      const [name, cell] = [absolute(address(nameAt, first + index)), address(at, first + index)];
      return `IF(AND(${name}<>"",${cell}=""),"${separator}"&${name},"")`;
    }).join("&");
    return formula(
      `IF(${each}="","${blanks.limit}","${fill(ofPlans, { noLimit: plans.noLimit })}"&MID(${each},${separator.length + 1},400))`,
    );
  };
}

function lookOf({ kind, unit }: PlanRow): Style {
  switch (kind) {
    case "text":
      return textInput;
    case "flag":
    case "choice":
      return { ...textInput, horizontal: "Center", indent: 0, size: kind === "choice" ? 9 : 10 };
    case "date":
      return { ...style.input, numberFormat: numberFormats.date, horizontal: "Right" };
    case "limit":
    case "amount":
    case "share":
      return { ...style.input, ...style.yen, numberFormat: formatOf(unit) };
  }
}

/** Days and hours are whole ones, but for those a person types a half of. */
const formatOf = (unit: PlanRow["unit"]): string =>
  unit === "days" || unit === "hours" ? "General" : numberFormats[unit ?? "none"];

function validationOf(row: PlanRow, name: string, meaning: string, words: Words): Validation {
  const { pickError } = words.sheets.hearing;
  const about = { title: name.slice(0, longestTitle), message: meaning };
  if (row.range !== null) return { kind: "number", whole: false, min: row.range[0], max: row.range[1], ...about };
  const listed: Readonly<Partial<Record<TermKind, string>>> = {
    flag: names.list("yesNo"),
    ...(row.part.kind === "term" ? { choice: names.planChoices(row.part.term) } : {}),
  };
  const source = listed[row.kind];
  return source === undefined ? { kind: "prompt", ...about } : { kind: "list", source, error: pickError, ...about };
}

/** Characters Excel takes for the title of a prompt. */
const longestTitle = 32;

/** A number that is none, or is out of range. */
function markWrong(block: BlockBuilder, { range }: PlanRow, at: number): void {
  if (range === null) return;
  const [min, max] = range.map(literal);
  block.formatWhere({
    area: cellsOfPlans(at),
    formula: (address) => {
      const cell = address(at, first);
      return `IF(${cell}="",FALSE,IF(ISNUMBER(${cell}),OR(${cell}<${min},${cell}>${max}),TRUE))`;
    },
    fill: colors.badFill,
    color: colors.bad,
  });
}
