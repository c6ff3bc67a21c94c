import { hearingForms, questions, type HearingForm, type QuestionId } from "../../engine";
import { excelText } from "../model/excel-text";
import type { Locator } from "../model/locator";
import { names } from "../model/names";
import { namesOfQuestion } from "../model/second-edition";
import { lackedBy } from "../model/template-version";

/** What the hearing sheet at hand does not ask. */
export interface Absent {
  /** Whole where the template has no other. */
  readonly form: HearingForm;
  /** Whether its template came before the questions of the loss model's second edition. */
  readonly isOld: boolean;
  /** Defined names nobody need look for. */
  readonly names: ReadonlySet<string>;
}

/** An older template has no cells for what came after it, a short form none for questions outside its core. */
export function absentFrom(locator: Locator): Absent {
  const lacked = lackedBy(excelText(locator.value(names.templateVersion)));
  if (lacked.has(names.form)) return { form: "full", isOld: true, names: lacked };
  const said = excelText(locator.value(names.form));
  const form = hearingForms.find((each) => each === said) ?? "full";
  const cut = form === "short" ? questions.filter(({ id, core }) => !core && isCut(id, locator)) : [];
  return { form, isOld: false, names: new Set([...lacked, ...cut.flatMap(({ id }) => namesOfQuestion(id))]) };
}

/** A question that somebody lost half of is asked after. */
const isCut = (id: QuestionId, locator: Locator): boolean =>
  namesOfQuestion(id).every((name) => locator.formula(name) === null);
