import { understand, type UnderstoodSheet } from "../assess";
import { resolve } from "../model/resolve";
import { parameterTable, type Parameter, type ParameterId, type UnitId } from "../parameters";
import { defaultParameters, type ParameterSet } from "../parameters/set";
import { industryCodes, type IndustryCode } from "../profile/industries";
import { scenarios } from "../scenarios";
import { assessScenario } from "../scenarios/assess-scenario";
import type { HearingSheet } from "../sheet/hearing-sheet";
import { SheetValues } from "../sheet-values";
import { rises } from "./controls";
import { customerIds, referenceCustomers, sheetOf } from "./customers";
import { edgeSheets, sheetsWithHistory } from "./edge-sheets";
import { directionIds, directionOf, type DirectionId } from "./direction-table";
import { passedIf, type Line, type Subject } from "./line";

/** A parameter is taken so many times; one at 0 is set to the amount of its unit, others to 1. */
const factor = 1.1;
const fromZero: Readonly<Partial<Record<UnitId, number>>> = { share: 0.05, yenPerYear: 1e6, yen: 1e6 };

/** All points moved up within the range; null where there is no way up, or nothing to move. */
function movedUp({ id, unit, max }: Parameter<ParameterId>, set: ParameterSet): ParameterSet | null {
  if (unit === "date") return null;
  const own = set.values[id];
  const up = (value: number): number => Math.min(max, own.high === 0 ? (fromZero[unit] ?? 1) : value * factor);
  const moved = { low: up(own.low), likely: up(own.likely), high: up(own.high) };
  if (moved.high === own.high && moved.likely === own.likely && moved.low === own.low) return null;
  return { ...set, values: { ...set.values, [id]: moved } };
}

const sheets = [...customerIds.map((customer) => sheetOf(referenceCustomers[customer])), ...edgeSheets];

const byIndustry: ReadonlyMap<IndustryCode, readonly HearingSheet[]> = new Map(
  industryCodes.map((industry) => [
    industry,
    sheets.map((sheet) => ({ ...sheet, profile: { ...sheet.profile, industry } })),
  ]),
);

/** Customers a parameter may act on: those of an industry where it belongs to one. */
function sheetsFor({ id, group }: Parameter<ParameterId>): readonly HearingSheet[] {
  if (id.startsWith("history.")) return sheetsWithHistory;
  const industry = group === "grade" ? undefined : industryCodes.find((code) => id.endsWith(`.${code}`));
  return industry ? (byIndustry.get(industry) ?? []) : sheets;
}

function expectedLoss(sheet: HearingSheet, set: ParameterSet): number {
  const { given, replies } = readOnce(sheet);
  const model = resolve(given, set);
  const values = new SheetValues(model, replies);
  return scenarios.reduce((sum, each) => sum + assessScenario(each, model, values).expectedAnnualLoss, 0);
}

const known = new WeakMap<HearingSheet, Pick<UnderstoodSheet, "given" | "replies">>();

/** What a sheet says is the same whatever the parameters. */
function readOnce(sheet: HearingSheet): Pick<UnderstoodSheet, "given" | "replies"> {
  let understood = known.get(sheet);
  if (!understood) known.set(sheet, (understood = understand(sheet, defaultParameters)));
  return understood;
}

interface Movement {
  readonly id: ParameterId;
  readonly direction: DirectionId;
  /** Of any customer's expected loss. */
  readonly up: boolean;
  readonly down: boolean;
}

const wrong: Readonly<Record<DirectionId, (movement: Movement) => boolean>> = {
  rising: ({ down }) => down,
  falling: ({ up }) => up,
  either: () => false,
  none: ({ up, down }) => up || down,
};

/** Each parameter moved up, the rest as they are: whether the expected yearly loss goes where its direction says. */
function movementsOf(set: ParameterSet): readonly Movement[] {
  const before = new Map<HearingSheet, number>();
  const lossNow = (sheet: HearingSheet): number => {
    const known = before.get(sheet) ?? expectedLoss(sheet, set);
    before.set(sheet, known);
    return known;
  };
  return parameterTable.flatMap((parameter): Movement[] => {
    const moved = movedUp(parameter, set);
    if (!moved) return [];
    let [up, down] = [false, false];
    for (const sheet of sheetsFor(parameter)) {
      const now = lossNow(sheet);
      const then = expectedLoss(sheet, moved);
      up ||= rises(now, then);
      down ||= rises(then, now);
    }
    return [{ id: parameter.id, direction: directionOf(parameter), up, down }];
  });
}

/** What was declared of each direction, and what goes against it. */
export function directionLines(set: ParameterSet): readonly Line<"directions">[] {
  const movements = movementsOf(set);
  const still = movements.filter(({ direction, up, down }) => direction !== "none" && !up && !down);
  const unmoved: Line<"directions"> = {
    section: "directions",
    subjects: [{ kind: "direction", id: "unmoved" }],
    verdict: "information",
    figures: { parameters: still.length, moved: 0, against: null },
    named: still.map(({ id }): Subject => ({ kind: "parameter", id })),
  };
  const declared = directionIds.map((direction): Line<"directions"> => {
    const parameters = movements.filter((movement) => movement.direction === direction);
    const against = parameters.filter(wrong[direction]);
    return {
      section: "directions",
      subjects: [{ kind: "direction", id: direction }],
      verdict: direction === "either" ? "information" : passedIf(against.length === 0),
      figures: {
        parameters: parameters.length,
        moved: parameters.filter(({ up, down }) => up || down).length,
        against: direction === "either" ? null : against.length,
      },
      named: against.map(({ id }): Subject => ({ kind: "parameter", id })),
    };
  });
  return [...declared, unmoved];
}
