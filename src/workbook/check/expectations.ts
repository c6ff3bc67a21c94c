import {
  expectedAnnualLossOf,
  figures,
  logAxes,
  quantities,
  quantityIds,
  scenarios,
  type Assessment,
  type Model,
  type OperationLog,
  type Rating,
  type Scenario,
  type ScenarioResult,
  type UnitId,
} from "../../engine";
import type { Words } from "../../locales";
import { names } from "../model/names";

/** What one cell of the sheets must show, because the engine computes it too. */
export interface Expectation {
  readonly name: string;
  /** Column within the name's area. */
  readonly column: number;
  readonly expected: number | string;
  /** "none" for a text. */
  readonly unit: UnitId;
}

/** A value of the engine by the name of its cell; null shows as an empty cell. */
type Value<Of> = readonly [part: string, unit: UnitId, of: (result: Of) => number | string | null];

const ratingValues = (separator: string): readonly Value<Rating>[] => [
  ["score", "points", ({ score }) => score],
  ["best", "points", ({ range }) => range?.[1] ?? null],
  ["answered", "share", ({ answered }) => answered],
  ["caps", "none", ({ cappedBy }) => cappedBy.join(separator)],
  ["opens", "none", ({ openHeaviest }) => openHeaviest.join(separator)],
  ["grade", "none", ({ grade }) => grade],
];

const logValues: readonly Value<OperationLog>[] = [
  ...logAxes.map((axis): Value<OperationLog> => [axis, "level", (log) => log[axis]]),
  ["level", "level", ({ level }) => level],
  ["acting", "level", ({ acting }) => acting],
];

/** Of operation logs: the same in every scenario. */
const logFactorValues: readonly Value<ScenarioResult>[] = [
  ["investigation", "factor", ({ basis }) => basis.factors.investigation],
  ["delay", "factor", ({ basis }) => basis.factors.delay],
];

const frequencyValues: readonly Value<ScenarioResult>[] = [
  ["gate", "flag", ({ applies }) => (applies ? 1 : 0)],
  ["base", "perYear", ({ basis }) => basis.baseFrequency],
  ["industry", "factor", ({ basis }) => basis.industryFactor],
  ["likelihood", "share", ({ basis }) => basis.strength.likelihood],
  ["keyShortfall", "none", ({ basis }) => basis.strength.keyShortfall],
  ["control", "factor", ({ basis }) => basis.controlFactor],
  ["strength", "share", ({ basis }) => basis.strength.severity],
  ["severity", "factor", ({ basis }) => basis.factors.severity],
  ...logFactorValues,
  ["frequency", "perYear", ({ frequency }) => frequency],
];

const lossValues: readonly Value<ScenarioResult>[] = [
  ...figures.map((figure): Value<ScenarioResult> => [figure, "yen", ({ loss }) => loss?.[figure] ?? 0]),
  ["annual", "yenPerYear", ({ expectedAnnualLoss }) => expectedAnnualLoss],
];

/** What a scenario that cannot happen shows for a text. */
const nothing = "–";

function impactValues({ impactLevels, sheets }: Words): readonly Value<ScenarioResult>[] {
  const { yes, no } = sheets.losses.impact;
  const answer = (is: boolean | undefined): string => (is === undefined ? nothing : is ? yes : no);
  return [
    ["level", "none", ({ impact }) => (impact ? impactLevels[impact.level] : nothing)],
    ["daysStopped", "days", ({ impact }) => impact?.daysStopped ?? 0],
    ["personsAffected", "persons", ({ impact }) => impact?.personsAffected ?? 0],
    ["reportDuty", "none", ({ impact }) => answer(impact?.reportDuty)],
    ["disclosure", "none", ({ impact }) => answer(impact?.disclosure)],
    ["statedLiability", "yen", ({ impact }) => impact?.statedLiability ?? 0],
    ["fineMaximum", "yen", ({ impact }) => impact?.fineMaximum ?? 0],
  ];
}

function expected<Of>(
  values: readonly Value<Of>[],
  result: Of,
  nameOf: (part: string) => string,
): readonly Expectation[] {
  return values.map(([part, unit, of]) => ({ name: nameOf(part), column: 0, expected: of(result) ?? "", unit }));
}

function quantitiesOf(model: Model): readonly Expectation[] {
  return quantityIds.flatMap((id): Expectation[] => {
    const { unit, uncertain } = quantities[id];
    const estimate = model.quantity(id);
    if (!uncertain) return [{ name: names.quantity(id), column: 0, expected: estimate.likely, unit }];
    return figures.map((figure) => ({ name: names.quantity(id, figure), column: 0, expected: estimate[figure], unit }));
  });
}

/** A cost item is one row of four amounts; in a scenario that cannot happen all are nothing. */
function itemsOf({ items, beside }: Scenario, result: ScenarioResult): readonly Expectation[] {
  const amounts = new Map([...result.items, ...result.beside].map((amount) => [amount.id, amount]));
  return [...items, ...beside].flatMap(({ id }) =>
    figures.map((figure, column): Expectation => {
      return { name: names.item(id), column, expected: amounts.get(id)?.[figure] ?? 0, unit: "yen" };
    }),
  );
}

/**
 * Everything the sheets compute that the engine computes too, what is read before what reads it.
 * `model`: of the same hearing sheet and parameters; `words`: of the result sheets.
 */
export function expectationsOf(
  { rating, scenarios: results }: Assessment,
  model: Model,
  words: Words,
): readonly Expectation[] {
  const ratings = ratingValues(words.sheets.calc.separator);
  const impacts = impactValues(words);
  const both = scenarios.flatMap((scenario, index) => {
    const result = results[index];
    return result ? [{ scenario, result, nameOf: (part: string) => names.scenario(scenario.code, part) }] : [];
  });
  return [
    ...[...rating.viewpoints, rating.overall].flatMap((one) =>
      expected<Rating>(ratings, one, (part) => names.rating(one.id, part)),
    ),
    ...expected(logValues, rating.operationLog, names.log),
    ...results.slice(0, 1).flatMap((result) => expected(logFactorValues, result, names.log)),
    ...quantitiesOf(model),
    ...both.flatMap(({ result, nameOf }) => expected(frequencyValues, result, nameOf)),
    ...both.flatMap(({ scenario, result }) => itemsOf(scenario, result)),
    ...both.flatMap(({ result, nameOf }) => expected([...lossValues, ...impacts], result, nameOf)),
    {
      name: names.totalAnnual,
      column: 0,
      expected: expectedAnnualLossOf(results),
      unit: "yenPerYear",
    },
  ];
}
