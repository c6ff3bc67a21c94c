import { statedPlan, type Plan, type TermId } from "../../engine";
import { words, type Language } from "../../locales";
import type { Diagnosed } from "../diagnosis/diagnosed";
import type { OpenInput } from "../diagnosis/open-input";
import { inputFailure } from "../problem";
import { plansOrTypical, type PlansFile } from "./plans-file";

export interface PlansToSettle extends PlansFile {
  /** The cover in force, one of the plans; null where nothing is said of it. */
  readonly expiring: Plan | null;
  /** Terms of it that nobody states, whatever stands in for them. */
  readonly notStated: readonly TermId[];
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
  const written = plans.find((plan) => plan.name === inForce);
  if (written) return { plans, problems, expiring: written, notStated: [] };
  const stated = statedPlan(sheet.profile, "policy", inForce, parameters);
  if (!stated) return { plans, problems, expiring: null, notStated: [] };
  return {
    plans: [...plans, stated.plan],
    problems: [...problems, ...stated.issues.map((issue) => ({ issue }))],
    expiring: stated.plan,
    notStated: stated.notStated,
  };
}
