import { evaluateSheet, understand, type Assessment } from "../../../src/engine/assess";
import type { CatalogueQuestion } from "../../../src/engine/catalogue";
import { defaultParameters, type ParameterSet } from "../../../src/engine/parameters/set";
import type { Rating } from "../../../src/engine/rating/rate";
import type { HearingSheet } from "../../../src/engine/sheet/hearing-sheet";

export type Result = Omit<Assessment, "fingerprints">;
export const evaluated = (sheet: HearingSheet, parameters: ParameterSet = defaultParameters): Result =>
  evaluateSheet(understand(sheet, parameters));
export const ratingsOf = ({ rating }: Result): readonly Rating[] => [rating.overall, ...rating.viewpoints];

/** Yen a year, all scenarios. */
export const expectedOf = ({ scenarios }: Result): number =>
  scenarios.reduce((sum, { expectedAnnualLoss }) => sum + expectedAnnualLoss, 0);

/** The last bits of exp and pow may go either way. */
export function atMost(value: number, bound: number): void {
  if (!(value <= bound * (1 + 1e-12))) throw new Error(`${String(value)} is above ${String(bound)}`);
}
export function atLeast(value: number, bound: number): void {
  if (!(value >= bound)) throw new Error(`${String(value)} is below ${String(bound)}`);
}
function amount(value: number): void {
  if (!Number.isFinite(value) || value < 0) throw new Error(`${String(value)} is no amount`);
}

/** Holds every amount of a result against `amount`, and low, likely, high and mean against each other. */
export function amountsAreAmounts({ scenarios }: Result): void {
  for (const { items, beside, loss, frequency, expectedAnnualLoss, impact } of scenarios) {
    for (const { low, likely, high, mean } of [...items, ...beside, ...(loss ? [loss] : [])]) {
      for (const value of [low, likely, high, mean]) amount(value);
      atMost(low, likely);
      atMost(likely, high);
      atMost(low, mean);
      atMost(mean, high);
    }
    const singles = [frequency, expectedAnnualLoss, impact?.daysStopped, impact?.personsAffected];
    for (const value of [...singles, impact?.statedLiability]) amount(value ?? 0);
  }
}

export function withReply(sheet: HearingSheet, { id }: CatalogueQuestion, reply: string): HearingSheet {
  return { ...sheet, answers: { ...sheet.answers, [id]: reply } };
}
