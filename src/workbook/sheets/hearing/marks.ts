import {
  hasUnitCell,
  isOptional,
  type AmountVariableId,
  type NumericVariable,
  type questions,
  type Variable,
  type VariableId,
} from "../../../engine";
import type { Words } from "../../../locales";
import { literal } from "../../formula/expression";
import { isStandInFormula } from "../../formula/stand-in";
import { entryFactor } from "../../formula/unit-cell";
import { names } from "../../model/names";
import { firstSerial, lastSerial } from "../../model/serial-dates";
import { lengthOf } from "../shared/cell-length";
import { entryRow } from "../lists/entry-formula";

const isEntry = (list: Parameters<typeof names.list>[0], cell: string): string =>
  `${entryRow(names.list(list), `${cell}&""`)}>0`;

const within = (cell: string, min: number, max: number | null, whole: boolean): string => {
  const tests = [
    `${cell}>=${literal(min)}`,
    ...(max === null ? [] : [`${cell}<=${literal(max)}`]),
    ...(whole ? [`INT(${cell})=${cell}`] : []),
  ];
  return `IF(ISNUMBER(${cell}),AND(${tests.join(",")}),FALSE)`;
};

/** Whether an amount lies within its bounds in the unit beside it; no where that is none of the list. */
function amountWithin({ id, min, max }: NumericVariable<AmountVariableId>): string {
  const [cell, factor] = [names.input(id), entryFactor(id)];
  const tests = [`ISNUMBER(${cell})`, `${cell}>=${literal(min)}/${factor}`, `${cell}<=${literal(max)}/${factor}`];
  return `IFERROR(AND(${tests.join(",")}),FALSE)`;
}

/** The condition under which what a profile cell holds can be right; null where any text can. */
export function canBeRight(variable: Variable<VariableId>): string | null {
  const cell = names.input(variable.id);
  switch (variable.kind) {
    case "flag":
      return isEntry("yesNo", cell);
    case "industry":
      return isEntry("industry", cell);
    case "choice":
      return isEntry(variable.list, cell);
    case "mention":
      return null;
    case "number":
      if (hasUnitCell(variable)) return amountWithin(variable);
      return within(cell, variable.min, variable.max, variable.whole);
    case "information":
      switch (variable.form) {
        case "flag":
          return isEntry("yesNo", cell);
        case "choice":
          return variable.list ? isEntry(variable.list, cell) : null;
        case "date":
          return within(cell, firstSerial, lastSerial, false);
        case "number":
          return within(cell, 0, variable.unit === "share" ? 1 : null, false);
        case "text":
        case "corporateNumber":
          return null;
      }
  }
}

const mark = (cell: string, blank: string, filled: string, { check }: Words["sheets"]["hearing"]): string =>
  `IF(ISERROR(${cell}),"${check}",IF(${lengthOf(cell)}=0,"${blank}",${filled}))`;

/** The mark beside a profile cell, as a formula: filled in, by the underwriter, to be filled in, optional, worth a look. */
export function profileMark(variable: Variable<VariableId>, words: Words): string {
  const text = words.sheets.hearing;
  const right = canBeRight(variable);
  const typed = right === null ? `"${text.answered}"` : `IF(${right},"${text.answered}","${text.check}")`;
  const cell = names.input(variable.id);
  const filled =
    variable.kind === "information" ? typed : `IF(${isStandInFormula(cell, words)},"${text.assumed}",${typed})`;
  return mark(cell, isOptional(variable) ? text.optional : text.toDo, filled, text);
}

/** The mark beside an answer: as for the profile, and whether the remark must still say why a question does not apply. */
export function questionMark({ id, notApplicable }: (typeof questions)[number], words: Words): string {
  const text = words.sheets.hearing;
  const answer = names.input(id);
  const answered = notApplicable.includes("stated")
    ? `IF(AND(${answer}="${words.notApplicable.stated}",${lengthOf(names.remark(id))}=0),"${text.reason}","${text.answered}")`
    : `"${text.answered}"`;
  return mark(answer, text.toDo, `IF(${isEntry(id, answer)},${answered},"${text.check}")`, text);
}
