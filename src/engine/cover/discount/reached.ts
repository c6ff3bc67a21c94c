import type { UnderstoodSheet } from "../../assess";
import { logAxes, type QuestionId } from "../../catalogue";
import { compared } from "../../model/mathematics";
import type { Model } from "../../model/resolve";
import { incidentNumbers, tellingIds } from "../../profile/incidents";
import { isBetter, type Grade } from "../../rating/grade";
import type { Reply } from "../../sheet/replies";
import { SheetValues } from "../../sheet-values";
import { sourcesOf } from "./sources";
import type { DiscountCondition, DiscountRow } from "./table";

type Answers = Pick<UnderstoodSheet, "model" | "replies">;

/** Which rows the answers reach. */
export function reachedBy({ model, replies }: Answers, rows: readonly DiscountRow[]): readonly boolean[] {
  const values = new SheetValues(model, replies);
  const counted = new Set(rows.flatMap(({ when }) => sourcesOf(when)));
  const grade = gradeBeside(counted, { model, replies }, values);
  return rows.map(({ when }) => isReached(when, grade, { model, replies }, values));
}

/**
 * The grade without the answers that a row of their own counts: they cannot lift it. It is never better than the grade with
 * them, so that a weak one holds it down all the same.
 */
function gradeBeside(counted: ReadonlySet<string>, { model, replies }: Answers, values: SheetValues): Grade | null {
  const whole = values.get("overall.grade");
  if (whole === null || counted.size === 0) return whole;
  const others = replies.map((reply): Reply =>
    counted.has(reply.question.id) ? { ...reply, option: null, asked: false } : reply,
  );
  const beside = new SheetValues(model, others).get("overall.grade");
  return beside === null || isBetter(whole, beside) ? beside : whole;
}

function isReached(
  when: DiscountCondition,
  grade: Grade | null,
  { model, replies }: Answers,
  values: SheetValues,
): boolean {
  if ("grade" in when) return grade !== null && !isBetter(when.grade, grade);
  if ("question" in when) return degreeOf(when.question, replies) >= when.atLeast;
  if ("gate" in when) return values.get(`gate.${when.gate}`) === "pass";
  if ("logLevel" in when)
    return (
      logAxes.some((axis) => values.get(`log.${axis}`) !== null) && compared(values.get("log.level")) >= when.logLevel
    );
  return isClean(when.yearsClean, model, values) === true;
}

/** Of an answer that does not apply: none. */
const degreeOf = (question: QuestionId, replies: readonly Reply[]): number =>
  replies.find((reply) => reply.question.id === question)?.option?.step ?? -1;

/** Rows about past incidents of which the sheet says too little: whether they are reached is not known. */
export function unknownFrom({ model, replies }: Answers, rows: readonly DiscountRow[]): readonly boolean[] {
  const values = new SheetValues(model, replies);
  return rows.map(({ when }) => "yearsClean" in when && isClean(when.yearsClean, model, values) === null);
}

/** No incident within so many years; null where the sheet asks about fewer, states nothing, or leaves a year out. */
function isClean(years: number, model: Model, values: SheetValues): boolean | null {
  if (values.get("history.stated") !== 1 || years > model.parameter("history.years").likely) return null;
  const told = incidentNumbers.filter((number) => tellingIds(number).some((id) => model.given(id)));
  const happened = told.map((number) => model.used(`incident.${number}.year`));
  if (happened.some((year) => year >= model.year - years)) return false;
  return happened.includes(0) ? null : true;
}
