import { logAxes, viewpointIds } from "../catalogue";
import type { ScenarioCode } from "../scenarios";
import type { AppetitePart } from "../underwriting/appetite-values";
import type { GateId } from "../underwriting/gate";

/** Values of a rating, in the order of their columns on Calc. */
export const ratingParts = [
  "weight",
  "applicable",
  "earned",
  "open",
  "unasked",
  "score",
  "worst",
  "best",
  "answered",
  "grade",
  "caps",
  "opens",
  "counted",
  "spanned",
  "cappedC",
  "cappedD",
] as const;
/** The axes with those questions open that no fact verifies not to apply. */
const openLogAxes = logAxes.map((axis) => `${axis}Open` as const);
/** Values of the operation log, in the order of their rows. */
export const logParts = [
  ...logAxes,
  "level",
  "acting",
  ...openLogAxes,
  "actingOpen",
  "investigation",
  "delay",
  "extent",
] as const;
/** What the questions of backups find, and the same with those open that no fact verifies not to apply. */
export const backupFindings = ["scope", "isolation", "restoring"] as const;
export const openBackupFindings = backupFindings.map((part) => `${part}Open` as const);
/** Values of backups, in the order of their rows: what each question finds, and what they make of recovery. */
export const backupParts = [
  ...backupFindings,
  "level",
  "factor",
  ...openBackupFindings,
  "levelOpen",
  "factorOpen",
] as const;
/** Values of a scenario, in the order of their columns: last those that only help others. `…Neutral`: with open replies as average. */
export const scenarioParts = [
  "gate",
  "base",
  "exposure",
  "industry",
  "likelihood",
  "keyShortfall",
  "control",
  "strength",
  "severity",
  "investigation",
  "delay",
  "recovery",
  "frequency",
  "frequencyNeutral",
  "likelihoodOpen",
  "keyShortfallOpen",
  "strengthOpen",
  "likelihoodNeutral",
  "keyShortfallNeutral",
  "likelihoodOpenNeutral",
  "keyShortfallOpenNeutral",
  "controlNeutral",
] as const;
/** What a firm's past incidents say, in the order of the rows. */
export const historyParts = ["stated", "incidents", "expected", "factor"] as const;
/** What a sheet gives a result to rest on, in the order of the rows. */
export const sheetParts = ["assumed", "indicative"] as const;
/** What is rated: each viewpoint, and the whole. */
export const ratedIds = [...viewpointIds, "overall"] as const;

export type RatingPart = (typeof ratingParts)[number];
export type LogPart = (typeof logParts)[number];
export type BackupPart = (typeof backupParts)[number];
export type ScenarioPart = (typeof scenarioParts)[number];
export type HistoryPart = (typeof historyParts)[number];
export type SheetPart = (typeof sheetParts)[number];
export type RatedId = (typeof ratedIds)[number];

/** A value worked out from a hearing sheet, by what it belongs to: `governance.score`, `log.acting`, `s1.control`. */
export type ValueName =
  | `${RatedId}.${RatingPart}`
  | `log.${LogPart}`
  | `backup.${BackupPart}`
  | `${ScenarioCode}.${ScenarioPart}`
  | `history.${HistoryPart}`
  | `sheet.${SheetPart}`
  | `gate.${GateId}`
  | `appetite.${AppetitePart}`
  | "segment.size";

/** Of those, the ones that are numbers: a grade, a reason and a state are texts, caps and opens are lists. */
export type NumberName = Exclude<
  ValueName,
  | `${RatedId}.${"grade" | "caps" | "opens"}`
  | "sheet.indicative"
  | "segment.size"
  | `gate.${GateId}`
  | `appetite.${AppetitePart}`
>;
