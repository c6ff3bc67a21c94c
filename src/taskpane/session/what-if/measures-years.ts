import type { HearingSheet, MeasureId, Plan, TriedAnswers } from "../../../engine";
import type { YearsOf } from "../cover/kept-years";
import { samePrints } from "../simulation-state";
import type { Simulator, YearsUnderPlans } from "../simulation";

/** A measure with the answers that taking it would give. */
interface MeasureTaken {
  readonly measure: MeasureId;
  readonly answers: TriedAnswers;
  /** The customer's, with those. */
  readonly sheet: HearingSheet;
}

/** Years as the sheet stands, and with each of some measures taken by itself. */
export interface MeasuresOrder {
  readonly standing: YearsOf;
  /** Null: of the losses alone. */
  readonly plan: Plan | null;
  readonly measures: readonly MeasureTaken[];
}

export interface MeasuresYears {
  readonly standing: YearsUnderPlans;
  readonly measures: readonly { readonly measure: MeasureId; readonly years: YearsUnderPlans }[];
}

/** Whether both say the same figures. */
export const sameMeasuresOrder = (one: MeasuresOrder, other: MeasuresOrder): boolean =>
  samePrints(one.standing.prints, other.standing.prints) &&
  JSON.stringify(askedOf(one)) === JSON.stringify(askedOf(other));

const askedOf = ({ plan, measures }: MeasuresOrder) => [
  plan,
  measures.map(({ measure, answers }) => [measure, answers]),
];

/** Simulates them one after the other, over the same streams, so that they differ by the answers alone. */
export async function simulateMeasures(
  { standing: { sheet, parameters }, plan, measures }: MeasuresOrder,
  simulator: Pick<Simulator, "underPlans">,
  signal: AbortSignal,
): Promise<MeasuresYears> {
  const plans = plan ? [plan] : [];
  const standing = await simulator.underPlans({ sheet, parameters }, plans, signal);
  const taken: MeasuresYears["measures"][number][] = [];
  for (const { measure, sheet: raised } of measures)
    taken.push({ measure, years: await simulator.underPlans({ sheet: raised, parameters }, plans, signal) });
  return { standing, measures: taken };
}
