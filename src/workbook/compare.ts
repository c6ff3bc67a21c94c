import { figures, scenarios, type Assessment } from "../engine";
import { addressOf } from "./plan/address";
import { area } from "./plan/plan";
import { names } from "./names";
import { cellOf, locate } from "./read/locate";
import type { CellValue, WorkbookSnapshot } from "./snapshot";

/** A cell where Excel's formula and the engine disagree. */
export interface Difference {
  readonly name: string;
  readonly sheet: string;
  readonly cell: string;
  readonly expected: number | string;
  readonly received: CellValue;
  /** True where both are yen. */
  readonly yen: boolean;
}

/** Yen within which an amount counts as equal; scores, factors and shares are held to a millionth part. */
const yenTolerance = 1;
const shareTolerance = 1e-6;

interface Expectation {
  readonly name: string;
  /** Column within the name's area. */
  readonly column: number;
  readonly expected: number | string;
  readonly yen: boolean;
}

/** Everything the sheets compute that the engine computes too. */
export function expectationsOf(assessment: Assessment): readonly Expectation[] {
  const one = (name: string, expected: number | string | null, yen = false): Expectation[] => [
    { name, column: 0, expected: expected ?? "", yen },
  ];
  const { overall, viewpoints, operationLog } = assessment.rating;
  const ratings = [overall, ...viewpoints].flatMap((rating) => [
    ...one(names.rating(rating.id, "score"), rating.score),
    ...one(names.rating(rating.id, "best"), rating.range?.[1] ?? null),
    ...one(names.rating(rating.id, "grade"), rating.grade),
    ...one(names.rating(rating.id, "answered"), rating.answered),
  ]);
  const logs = [...one(names.log("level"), operationLog.level), ...one(names.log("acting"), operationLog.acting)];
  const losses = assessment.scenarios.flatMap((result, index) => {
    const scenario = scenarios[index];
    if (!scenario) return [];
    const { code } = scenario;
    const nothing = { low: 0, likely: 0, high: 0, mean: 0 };
    const none = [...scenario.items, ...scenario.beside].map(({ id }) => ({ id, ...nothing }));
    const amounts = (result.applies ? [...result.items, ...result.beside] : none).flatMap(
      ({ id, low, likely, high, mean }) =>
        [low, likely, high, mean].map((expected, column) => ({ name: names.item(id), column, expected, yen: true })),
    );
    const loss = result.loss ?? nothing;
    const totals = figures.flatMap((figure) => one(names.scenario(code, figure), loss[figure], true));
    const impact = result.impact
      ? [
          ...one(names.scenario(code, "daysStopped"), result.impact.daysStopped),
          ...one(names.scenario(code, "personsAffected"), result.impact.personsAffected),
          ...one(names.scenario(code, "statedLiability"), result.impact.statedLiability, true),
          ...one(names.scenario(code, "fineMaximum"), result.impact.fineMaximum, true),
        ]
      : [];
    return [
      ...one(names.scenario(code, "frequency"), result.frequency),
      ...one(names.scenario(code, "annual"), result.expectedAnnualLoss, true),
      ...one(names.scenario(code, "severity"), result.basis.factors.severity),
      ...totals,
      ...impact,
      ...amounts,
    ];
  });
  return [...ratings, ...logs, ...losses];
}

/** Where Excel's calculation and the engine's differ by more than a yen, or a millionth part. */
export function compare(assessment: Assessment, after: WorkbookSnapshot): readonly Difference[] {
  const locator = locate(after);
  return expectationsOf(assessment).flatMap(({ name, column, expected, yen }): Difference[] => {
    const found = locator.find(name);
    const used = found && locator.sheet(found.sheet)?.used;
    const received = found && used ? cellOf(used, found.area.row, found.area.column + column) : "";
    if (agree(expected, received, yen)) return [];
    const cell = found ? addressOf({ row: 0, column: 0 }, area(found.area.row, found.area.column + column)) : "";
    return [{ name, sheet: found?.sheet ?? "", cell, expected, received, yen }];
  });
}

function agree(expected: number | string, received: CellValue, yen: boolean): boolean {
  if (typeof expected === "string") return received === expected;
  if (typeof received !== "number") return false;
  const difference = Math.abs(received - expected);
  return yen ? difference <= yenTolerance : difference <= shareTolerance * Math.max(1, Math.abs(expected));
}
