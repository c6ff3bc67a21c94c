import { assess } from "../assess";
import { scenarioChanges, type Both, type ScenarioChange } from "../comparison/scenario-changes";
import type { ParameterSet } from "../parameters/set";
import type { Chunked } from "../../scheduling/chunked";
import type { HearingSheet } from "../sheet/hearing-sheet";
import { improvementsOf, type Improvements } from "./improvement";
import type { Outlook } from "./outlook";
import { improvementPath, type ImprovementPath } from "./path";
import { outlookWith, sheetWith, standingReplies, triedChanges, type TriedAnswers, type TriedChange } from "./tried";

/** A change, and what it would save by itself. */
export interface ProposedChange extends TriedChange {
  /** Yen a year that would be expected less; negative if more. */
  readonly saved: number;
}

/** What answers tried come to, beside what else would help. */
export interface Proposal {
  /** In the order of the catalogue. */
  readonly changes: readonly ProposedChange[];
  readonly outlook: Both<Outlook>;
  readonly scenarios: readonly ScenarioChange[];
  /** Of the sheet as it stands. */
  readonly path: ImprovementPath;
  readonly improvements: Improvements;
}

/** Steps of the path. */
export const proposalSteps = 8;

/** A customer as the sheet stands and with answers tried: as fresh assessments say. */
export function* proposalOf(sheet: HearingSheet, parameters: ParameterSet, answers: TriedAnswers): Chunked<Proposal> {
  const changes = triedChanges(standingReplies(sheet, parameters), answers);
  const before = outlookWith(sheet, parameters, []);
  const outlook = { before, after: outlookWith(sheet, parameters, changes) };
  yield;
  const proposed: ProposedChange[] = [];
  for (const change of changes) {
    const alone = outlookWith(sheet, parameters, [change]);
    proposed.push({ ...change, saved: before.expectedAnnualLoss - alone.expectedAnnualLoss });
    yield;
  }
  const standing = assess(sheet, parameters);
  yield;
  const tried = assess(
    sheetWith(sheet, Object.fromEntries(changes.map((each) => [each.question, each.after]))),
    parameters,
  );
  yield;
  return {
    changes: proposed,
    outlook,
    scenarios: scenarioChanges(standing.scenarios, tried.scenarios),
    path: yield* improvementPath(sheet, parameters, proposalSteps),
    improvements: yield* improvementsOf(sheet, parameters),
  };
}
