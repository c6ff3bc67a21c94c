import type { FlagVariable, VariableId } from "../../../engine";
import type { Words } from "../../../locales";
import { names } from "../../model/names";
import { canBeRight, profileMark } from "../hearing/marks";
import { lengthOf } from "../shared/cell-length";
import { declared } from "./cells";

/** Whether any of these cells is filled in. */
const anyFilled = (ids: readonly VariableId[]): string => `${ids.map((id) => lengthOf(names.input(id))).join("+")}>0`;

/** Whether what a cell holds cannot be right, an error among it. */
function isWrong(id: VariableId): string {
  const [cell, right] = [names.input(id), canBeRight(declared(id))];
  const wrong = right === null ? "FALSE" : `IF(${lengthOf(cell)}=0,FALSE,NOT(${right}))`;
  return `IF(ISERROR(${cell}),TRUE,${wrong})`;
}

/**
 * The mark of a row that nobody need fill in: worth a look, filled in, optional. Worth a look is also one that counts for
 * nothing, all of `counting` blank.
 */
export function rowMark(
  ids: readonly VariableId[],
  { sheets: { hearing } }: Words,
  counting: readonly VariableId[] = [],
): string {
  const answered = `"${hearing.answered}"`;
  const filled = counting.length === 0 ? answered : `IF(${anyFilled(counting)},${answered},"${hearing.check}")`;
  return `IF(OR(${ids.map(isWrong).join(",")}),"${hearing.check}",IF(${anyFilled(ids)},${filled},"${hearing.optional}"))`;
}

/** The mark of a yes that says a table has no rows: where one is filled in nobody need answer, and yes is worth a look. */
export function noneMark(flag: FlagVariable<VariableId>, rows: readonly VariableId[], words: Words): string {
  const { check, optional } = words.sheets.hearing;
  const cell = names.input(flag.id);
  const besideRows = `IF(${lengthOf(cell)}=0,"${optional}",IF(${cell}&""="${words.profile.yes}","${check}",${profileMark(flag, words)}))`;
  return `IF(ISERROR(${cell}),"${check}",IF(${anyFilled(rows)},${besideRows},${profileMark(flag, words)}))`;
}
