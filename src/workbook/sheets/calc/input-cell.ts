import type { AmountVariableId, UsedVariableId } from "../../../engine";
import { amountTextFormula, unitFactor } from "../../formula/unit-cell";
import { names } from "../../model/names";

/** What the formulas make of an input cell. */
export interface InputCell {
  readonly name: string;
  /** Whether it holds a number that is read as it stands. */
  readonly isNumber: string;
  readonly number: string;
  /** What the add-in read, where it is no such number. */
  readonly text: string;
  /** Of an older template: something else was asked, of which only what the add-in read is known. */
  readonly retired?: true;
}

export function inputCell(id: UsedVariableId | "industry" | "date"): InputCell {
  const name = names.input(id);
  return { name, isNumber: `ISNUMBER(${name})`, number: name, text: `${name}&""` };
}

/** Where the hearing sheet has no cell: an empty text. */
export const noCell: InputCell = { name: `""`, isNumber: "FALSE", number: "0", text: `""` };

/** A cell of an older template whose place was taken. */
export const retiredCell = (name: string): InputCell => ({
  name,
  isNumber: "FALSE",
  number: "0",
  text: `${name}&""`,
  retired: true,
});

/** An amount, brought to yen by the unit beside it; a unit of no list leaves nothing that can be used. */
export function amountCell(id: AmountVariableId): InputCell {
  const [name, factor] = [names.input(id), unitFactor(id)];
  return {
    name,
    isNumber: `AND(ISNUMBER(${name}),${factor}>0)`,
    number: `${name}*${factor}`,
    text: amountTextFormula(id),
  };
}

/** Whether the cell still holds what the add-in read. */
export const isUnderstood = (input: InputCell, kept: string): string => isText(input.text, kept);

const isText = (text: string, kept: string): string => `IFERROR(AND(${kept}<>"",EXACT(${text},${kept})),FALSE)`;

/** What the add-in read, while the cell still holds the text it was read from. */
export const understoodFormula = (input: InputCell, kept: string, value: string): string =>
  `IF(${isText(input.text, kept)},IF(${value}="","",${value}),"")`;

/** What the underwriter filled in, while the cell still holds it, whatever unit stands beside it; else what is assumed. */
export const filledOr = (assumed: string, { name }: InputCell, kept: string, filled: string): string =>
  `IF(AND(${filled}<>"",${isText(`${name}&""`, kept)}),${filled},${assumed})`;
