import { isActing, isPlanError, planTerms, readPlans, type Plan } from "../engine";
import { planOfCells, planRowIds, type PlanRow } from "../workbook/read/plan-values";
import { givenRange, isBlankText, textOf, type Argument, type Cells } from "./cells";
import { rowsById } from "./id-rows";
import { FunctionProblem } from "./problem";

/** A plan of a name of its own, where no row gives one. */
const unnamed = "1";

/**
 * A plan from its rows: two columns, id and value; or more, from the plan's column on the sheet of plans to that of ids, as
 * they stand there.
 */
export function planOf(argument: Argument): Plan {
  const rows = rowsById("plan", idsFirst(givenRange("plan", argument)), planRowIds, [2], "planRows");
  const received = (id: (typeof planRowIds)[number]): unknown => rows.get(id)?.[0];
  const { plans, issues } = readPlans([
    planOfCells(textOf(received("name")) || unnamed, (row) => cellOf(row, received(row.id))),
  ]);
  const wrong = issues.find(isPlanError);
  if (wrong) throw new FunctionProblem(wrong);
  const [plan] = plans;
  if (!plan) throw new Error("No plan and no reason");
  for (const { id, kind, group } of planTerms) {
    const isAmbiguous = kind === "limit" || (kind === "share" && group !== "shares");
    if (isAmbiguous && isBlankText(received(id)) && isActing(id, plan.terms))
      throw new FunctionProblem({ code: "functionTermZero", term: id });
  }
  return plan;
}

/** Headings of groups have no id. */
function idsFirst(range: Cells): Cells {
  const columns = range[0]?.length ?? 0;
  if (columns <= 2) return range;
  return range.flatMap((row) => (isBlankText(row.at(-1)) ? [] : [[row.at(-1), row[0]]]));
}

/** A blank cell comes as 0 on the desktop: where a number of 0 says nothing, and where it is judged apart, it is blank. */
function cellOf({ kind, part }: PlanRow, value: unknown): string | number | boolean {
  const isNumber = part.kind === "term" && (kind === "amount" || kind === "share" || kind === "limit");
  if (value === null || value === undefined || (value === 0 && !isNumber)) return "";
  return typeof value === "number" || typeof value === "boolean" ? value : textOf(value);
}
