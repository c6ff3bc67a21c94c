import {
  annualUnder,
  chanceIds,
  coreOf,
  coverHeadlineIds,
  estimateOfChance,
  eventIntervals,
  expectedYearOf,
  figures,
  namedValues,
  partsOf,
  partSum,
  quantities,
  quantityIds,
  scenarios,
  SheetValues,
  simulationModel,
  statesLiability,
  type Assessment,
  type Model,
  type OpenAsNeutral,
  type QuestionId,
  type Scenario,
  type ScenarioResult,
  type UnderstoodSheet,
  type UnitId,
} from "../../engine";
import { questionName, type Words } from "../../locales";
import { names } from "../model/names";
import { valueCell } from "../model/value-cells";

/** What one cell of the sheets must show, because the engine computes it too. */
export interface Expectation {
  readonly name: string;
  /** Row, the first where left out, and column within the name's area. */
  readonly row?: number;
  readonly column: number;
  readonly expected: number | string;
  /** "none" for a text. */
  readonly unit: UnitId;
}

/** A value of the engine by the name of its cell; null shows as an empty cell. */
type Value<Of> = readonly [part: string, unit: UnitId, of: (result: Of) => number | string | null];

/** Everything worked out from the replies that has a cell of its own. */
function namedValuesOf({ model, replies }: UnderstoodSheet, words: Words): readonly Expectation[] {
  const values = new SheetValues(model, replies);
  const named = (id: QuestionId): string => questionName(id, words);
  return [...namedValues].flatMap(([name, value]): readonly Expectation[] => {
    const cell = valueCell(name);
    if (!cell) return [];
    const found = values.find(name);
    const expected = typeof found === "object" ? (found?.map(named).join(words.sheets.calc.separator) ?? "") : found;
    return [{ name: cell, column: 0, expected, unit: "unit" in value ? value.unit : "none" }];
  });
}

const lossValues: readonly Value<ScenarioResult>[] = [
  ...figures.map((figure): Value<ScenarioResult> => [figure, "yen", ({ loss }) => loss?.[figure] ?? 0]),
  ["annual", "yenPerYear", ({ expectedAnnualLoss }) => expectedAnnualLoss],
];

const statedLiability: Value<ScenarioResult> = ["statedLiability", "yen", ({ impact }) => impact?.statedLiability ?? 0];

/** Shown where there is nothing to show. */
const nothing = "–";

function impactValues({ impactLevels, sheets }: Words): readonly Value<ScenarioResult>[] {
  const { yes, no } = sheets.losses.impact;
  const { usual, unusual } = sheets.losses.impact;
  const answer = (is: boolean | undefined, whereSo = yes, whereNot = no): string =>
    is === undefined ? nothing : is ? whereSo : whereNot;
  return [
    ["level", "none", ({ impact }) => (impact ? impactLevels[impact.level] : nothing)],
    ["daysStopped", "days", ({ impact }) => impact?.daysStopped ?? 0],
    ["personsAffected", "persons", ({ impact }) => impact?.personsAffected ?? 0],
    ["reportDuty", "none", ({ impact }) => answer(impact?.reportDuty)],
    ["notificationDuty", "none", ({ impact }) => answer(impact?.reportDuty)],
    ["disclosure", "none", ({ impact }) => answer(impact?.disclosure, usual, unusual)],
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

function chancesOf({ model, replies }: UnderstoodSheet): readonly Expectation[] {
  const extent = new SheetValues(model, replies).get("log.extent");
  return chanceIds.flatMap((id) => {
    const estimate = estimateOfChance(id, model, extent);
    return (["stated", "probability", ...figures] as const).map((part): Expectation => {
      return { name: names.chance(id, part), column: 0, expected: estimate[part], unit: "share" };
    });
  });
}

/** The usual range of an event of each scenario; all nothing where it cannot happen. */
function spreadsOf(model: Model, results: readonly ScenarioResult[]): readonly Expectation[] {
  const intervals = eventIntervals(simulationModel(model, results));
  return scenarios.flatMap(({ code }, index) =>
    (["sd", "p5", "p50", "p95"] as const).map((part): Expectation => {
      const expected = intervals[index]?.[part] ?? 0;
      return { name: names.scenario(code, part), column: 0, expected, unit: "yen" };
    }),
  );
}

const total = (name: string, results: readonly ScenarioResult[]): Expectation => ({
  name,
  column: 0,
  expected: expectedYearOf(results).loss,
  unit: "yenPerYear",
});

/** What open replies as average would make of it. */
function neutralOf(neutral: OpenAsNeutral | null): readonly Expectation[] {
  const often = neutral?.frequencies.reduce((sum, { frequency }) => sum + frequency, 0);
  const cell = (name: string, value: number | undefined, unit: UnitId): Expectation =>
    value === undefined
      ? { name, column: 0, expected: nothing, unit: "none" }
      : { name, column: 0, expected: value, unit };
  return [
    cell(names.totalFrequencyNeutral, often, "perYear"),
    cell(names.totalAnnualNeutral, neutral?.loss, "yenPerYear"),
  ];
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

/** What each part of a policy answers of an event, one row of four amounts. */
const partSumsOf = (scenario: Scenario, result: ScenarioResult): readonly Expectation[] =>
  partsOf(scenario).flatMap((part) => {
    const sum = partSum(result, part);
    return figures.map((figure, column): Expectation => {
      return { name: names.partSum(scenario.code, part), column, expected: sum[figure], unit: "yen" };
    });
  });

/**
 * Everything the sheets compute that the engine computes too, what is read before what reads it.
 * `understood`: the hearing sheet with the parameters it was assessed with; `neutral`: with open replies taken as average;
 * `words`: of the result sheets.
 */
export function expectationsOf(
  { scenarios: results }: Assessment,
  understood: UnderstoodSheet,
  neutral: OpenAsNeutral | null,
  words: Words,
): readonly Expectation[] {
  const impacts = impactValues(words);
  const both = scenarios.flatMap((scenario, index) => {
    const result = results[index];
    return result ? [{ scenario, result, nameOf: (part: string) => names.scenario(scenario.code, part) }] : [];
  });
  return [
    ...namedValuesOf(understood, words),
    ...quantitiesOf(understood.model),
    ...chancesOf(understood),
    ...both.flatMap(({ scenario, result }) => itemsOf(scenario, result)),
    ...both.flatMap(({ scenario, result }) => partSumsOf(scenario, result)),
    ...both.flatMap(({ scenario, result, nameOf }) =>
      expected([...lossValues, ...impacts, ...(statesLiability(scenario) ? [statedLiability] : [])], result, nameOf),
    ),
    ...spreadsOf(understood.model, results),
    total(names.totalAnnualCore, coreOf(results)),
    total(names.totalAnnual, results),
    ...coverHeadlineIds.map((headline): Expectation => {
      const expected = annualUnder(headline, results);
      return { name: names.totalAnnualUnder(headline), column: 0, expected, unit: "yenPerYear" };
    }),
    ...neutralOf(neutral),
  ];
}
