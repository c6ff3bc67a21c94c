import type { Estimate } from "../parameters/estimates";
import type { ScenarioResult } from "./assess-scenario";
import { coverageParts, type CoveragePart, type Scenario } from "./scenario";

/** The two headings under which a year's loss is told apart: what ①, ② or ③ answer, and what a plan may take on (△). */
export const coverHeadlineIds = ["parts", "conditional"] as const;
export type CoverHeadline = (typeof coverHeadlineIds)[number];

export const coverHeadlines: Readonly<Record<CoverHeadline, readonly CoveragePart[]>> = {
  parts: ["liability", "response", "interruption"],
  conditional: ["conditional"],
};

/** Parts of a policy that answer some item of a scenario, in the order ① ② ③ △ ✕. */
export const partsOf = ({ items }: Pick<Scenario, "items">): readonly CoveragePart[] =>
  coverageParts.filter((part) => items.some(({ coverage }) => coverage === part));

/** Yen of one event that a part answers, before any limit or deductible: nothing where the scenario cannot happen. */
export function partSum({ items }: Pick<ScenarioResult, "items">, part: CoveragePart): Estimate {
  const answered = items.filter(({ coverage }) => coverage === part);
  const sum = (figure: keyof Estimate): number => answered.reduce((all, item) => all + item[figure], 0);
  return { low: sum("low"), likely: sum("likely"), high: sum("high"), mean: sum("mean") };
}

/** Yen a year under a heading over these scenarios: frequency × mean of its parts, before any limit or deductible. */
export const annualUnder = (
  headline: CoverHeadline,
  results: readonly Pick<ScenarioResult, "items" | "frequency">[],
): number =>
  results.reduce(
    (all, result) =>
      coverHeadlines[headline].reduce((year, part) => year + result.frequency * partSum(result, part).mean, all),
    0,
  );
