import fc from "fast-check";
import {
  assess,
  claimableItems,
  coverOfScenario,
  mostPlans,
  reasons,
  scenarios,
  understand,
  type HearingSheet,
  type Model,
  type ParameterSet,
  type Plan,
  type ScenarioResult,
} from "../../src/engine";
import { writeResults } from "../../src/excel/write-results";
import type { LocalWorkbook } from "../../src/local-excel";
import { words, type Language } from "../../src/locales";
import { names } from "../../src/workbook/model/names";
import type { CellValue } from "../../src/workbook/model/snapshot";
import { sheetsDecision } from "../../src/workbook/plan/sheets-decision";
import { planWrite } from "../../src/workbook/plan/write-plan";
import type { PlanInCells } from "../../src/workbook/read/plans";
import { layoutsOf } from "../../src/workbook/sheets";
import { numbered } from "../../src/workbook/sheets/plans/plan-input";
import { inExcel } from "./local";
import { anyPlan } from "./random-plans";

/** Six random plans that a sheet can hold, the same for a seed. */
export const randomPlans = (seed: number): readonly Plan[] =>
  fc.sample(anyPlan, { seed, numRuns: mostPlans }).map((plan, index) => ({
    ...plan,
    name: `P${index + 1}`,
    layers: plan.layers.filter(({ attachment, limit, share }) => attachment > 0 && limit > 0 && share > 0),
  }));

/** Plans as they stand side by side. */
export const inCells = (plans: readonly Plan[]): readonly PlanInCells[] =>
  plans.map((plan, index) => ({ ...numbered(plan), place: index + 1 }));

/** Writes the sheets of what these plans pay into a diagnosed workbook. */
export const writeCover = (workbook: LocalWorkbook, plans: readonly Plan[], language: Language) =>
  inExcel(workbook, () =>
    writeResults(function* (snapshot) {
      const layouts = yield* layoutsOf("cover", words(language), { plans, shown: plans.length, years: null });
      return sheetsDecision(planWrite(snapshot, layouts), "cover", null);
    }),
  );

/** A cell of a name, by its row and column in the name's area. */
export type ReadCell = (name: string, row: number, column: number) => CellValue | null;

const parts = ["loss", "paid", ...reasons] as const;
const figures = ["low", "likely", "high", "mean"] as const;
const casesOfPlan = 5;

/** A customer as the engine assessed it. */
export interface Assessed {
  readonly model: Model;
  readonly results: readonly ScenarioResult[];
  readonly parameters: ParameterSet;
}

export function assessedOf(sheet: HearingSheet, parameters: ParameterSet): Assessed {
  const { model } = understand(sheet, parameters);
  return { model, results: assess(sheet, parameters).scenarios, parameters };
}

const isApart = (expected: number, received: CellValue | null): boolean =>
  typeof received !== "number" || !(Math.abs(received - expected) <= 1);

/** Where the settlement, or the comparison, is more than a yen away from what the engine says. */
export function apartFromCover(
  { model, results, parameters }: Assessed,
  plans: readonly PlanInCells[],
  read: ReadCell,
): readonly string[] {
  return plans.flatMap(({ plan, place }) =>
    scenarios.flatMap((scenario, index) => {
      const result = results[index];
      if (!result) throw new Error(scenario.id);
      const cover = coverOfScenario(plan, scenario, result, model);
      const confirmed = scenario.confirmed ? parameters.values[scenario.confirmed].likely : null;
      const settled = (part: string, point: number): number => {
        const cell = (at: number): number =>
          Number(read(names.cover(scenario.code, part), 0, (place - 1) * casesOfPlan + at) ?? NaN);
        return point === 3 && confirmed !== null ? confirmed * cell(3) + (1 - confirmed) * cell(4) : cell(point);
      };
      return figures.flatMap((figure, point) => {
        const of = cover?.[figure];
        const apart = parts.flatMap((part) => {
          const expected = of ? (part === "loss" || part === "paid" ? of[part] : of.retained[part]) : 0;
          const received = settled(part, point);
          return isApart(expected, received) ? [`${part}: ${expected} but ${received}`] : [];
        });
        const shown = [0, 1].map((column) => read(names.coverEvent(scenario.code), point, 2 * (place - 1) + column));
        if (!of) return shown.every((cell) => cell === "–") ? apart : [`not shown: ${String(shown)}`];
        [of.paid, of.loss - of.paid].forEach((expected, column) => {
          const received = shown[column] ?? null;
          if (isApart(expected, received)) apart.push(`shown: ${expected} but ${String(received)}`);
        });
        return apart.map((text) => `${plan.name} ${scenario.code} ${figure} ${text}`);
      });
    }),
  );
}

/** Items whose payments do not add up to what is paid of the likely event. */
export function itemsApart(
  { model, results }: Assessed,
  plans: readonly PlanInCells[],
  read: ReadCell,
): readonly string[] {
  return plans.flatMap(({ plan, place }) =>
    scenarios.flatMap((scenario, index) => {
      const result = results[index];
      const cover = result && coverOfScenario(plan, scenario, result, model);
      if (!cover) return [];
      const each = claimableItems(scenario).map(({ id }) => Number(read(names.coverItem(id), 0, place - 1) ?? NaN));
      const sum = each.reduce((total, yen) => total + yen, 0);
      return isApart(cover.likely.paid, sum) ? [`${plan.name} ${scenario.code}: ${cover.likely.paid} but ${sum}`] : [];
    }),
  );
}
