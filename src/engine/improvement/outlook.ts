import { understand, type UnderstoodSheet } from "../assess";
import type { ParameterSet } from "../parameters/set";
import type { Grade } from "../rating/grade";
import { scenarios } from "../scenarios";
import { amountOf, type ControlFactors } from "../scenarios/amount";
import { controlFactors } from "../scenarios/assess-scenario";
import type { CostItem, Scenario } from "../scenarios/scenario";
import { SheetValues } from "../sheet-values";
import type { HearingSheet } from "../sheet/hearing-sheet";
import type { Reply } from "../sheet/replies";

/** What is looked at when replies change. */
export interface Outlook {
  readonly score: number | null;
  readonly grade: Grade | null;
  /** Events a year, all scenarios. */
  readonly frequency: number;
  /** Yen of one event of each scenario at its likely point, all scenarios. */
  readonly likelyLoss: number;
  /** Yen a year, all scenarios. */
  readonly expectedAnnualLoss: number;
}

/** Yen of an event by the control that multiplies it, each control at 1. */
interface EventSum {
  readonly control: CostItem["control"];
  readonly likely: number;
  readonly mean: number;
}

/**
 * Outlooks of one customer under different replies: as an assessment has them, to less than a yen, without items and
 * intervals. Replies act on money by control factors alone, so that what they multiply is added up once.
 */
export class Outlooks {
  /** By how likely it is that everything is taken, which operation logs move. */
  private readonly sums = new Map<number, readonly (readonly EventSum[])[]>();

  constructor(private readonly understood: UnderstoodSheet) {}

  of(replies: readonly Reply[]): Outlook {
    const values = new SheetValues(this.understood.model, replies);
    let [frequency, likelyLoss, expectedAnnualLoss] = [0, 0, 0];
    for (const [index, { code }] of scenarios.entries()) {
      if (values.get(`${code}.gate`) === 0) continue;
      const factors = controlFactors(code, values);
      const often = values.get(`${code}.frequency`);
      frequency += often;
      for (const { control, likely, mean } of this.sumsAt(factors)[index] ?? []) {
        const factor = control ? factors[control] : 1;
        likelyLoss += factor * likely;
        expectedAnnualLoss += often * factor * mean;
      }
    }
    const [score, grade] = [values.get("overall.score"), values.get("overall.grade")];
    return { score, grade, frequency, likelyLoss, expectedAnnualLoss };
  }

  private sumsAt({ extent }: ControlFactors): readonly (readonly EventSum[])[] {
    let sums = this.sums.get(extent);
    if (!sums) this.sums.set(extent, (sums = scenarios.map((scenario) => this.sumsOf(scenario, extent))));
    return sums;
  }

  private sumsOf({ items }: Scenario, extent: number): readonly EventSum[] {
    const unmoved = { investigation: 1, delay: 1, severity: 1, recovery: 1, extent };
    const controls = [...new Set(items.map(({ control }) => control))];
    return controls.map((control): EventSum => {
      const amounts = items
        .filter((item) => item.control === control)
        .map((item) => amountOf(item, this.understood.model, unmoved));
      return {
        control,
        likely: amounts.reduce((sum, amount) => sum + amount.likely, 0),
        mean: amounts.reduce((sum, amount) => sum + amount.mean, 0),
      };
    });
  }
}

/** The outlook of a customer as the sheet stands. */
export function outlookOf(sheet: HearingSheet, parameters: ParameterSet): Outlook {
  const understood = understand(sheet, parameters);
  return new Outlooks(understood).of(understood.replies);
}
