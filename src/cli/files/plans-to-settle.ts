import { statedPlan, type StatedPlan } from "../../engine";
import { words, type Language } from "../../locales";
import type { Diagnosed } from "../diagnosis/diagnosed";
import type { OpenInput } from "../diagnosis/open-input";
import { inputFailure } from "../problem";
import { plansOrTypical, type PlansFile } from "./plans-file";

export interface PlansToSettle extends PlansFile {
  /** The cover in force, the last of the plans; null where nothing is stated of it. */
  readonly stated: StatedPlan | null;
}

/**
 * The plans of a file, otherwise those of the workbook's sheet, otherwise the typical ones; then the cover in force where
 * the hearing sheet states any and no plan has its name. A failure if not one can be used.
 */
export async function plansToSettle(
  name: string | null,
  opened: OpenInput,
  { sheet, parameters }: Diagnosed,
  directory: string,
  language: Language,
): Promise<PlansToSettle> {
  const ofSheet = name === null ? await opened.plans() : null;
  const { plans, problems } = ofSheet ?? (await plansOrTypical(name, directory, language));
  if (plans.length === 0) {
    throw inputFailure(
      problems.length > 0 ? problems : [{ issue: { code: "plansNone" }, file: name ?? undefined }],
      language,
    );
  }
  const { inForce } = words(language).sheets.plans;
  const stated = plans.some((plan) => plan.name === inForce)
    ? null
    : statedPlan(sheet.profile, "policy", inForce, parameters);
  if (!stated) return { plans, problems, stated };
  return {
    plans: [...plans, stated.plan],
    problems: [...problems, ...stated.issues.map((issue) => ({ issue }))],
    stated,
  };
}
