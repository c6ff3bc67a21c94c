import { namedValue, scenarios, type UnitId, type ValueName } from "../../../src/engine";
import { backupParts, logParts, ratedIds, ratingParts, scenarioParts } from "../../../src/engine/model/value-names";

/** What each value is measured in; "none" is a number without unit, such as a sum of weights; null: a text or a list. */
const ofRatings: Readonly<Record<(typeof ratingParts)[number], UnitId | null>> = {
  weight: "share",
  applicable: "none",
  earned: "none",
  open: "none",
  unasked: "none",
  score: "points",
  worst: "points",
  best: "points",
  answered: "share",
  counted: "share",
  spanned: "share",
  cappedC: "none",
  cappedD: "none",
  grade: null,
  caps: null,
  opens: null,
};
const ofScenarios: Readonly<Record<(typeof scenarioParts)[number], UnitId>> = {
  gate: "flag",
  base: "perYear",
  exposure: "factor",
  industry: "factor",
  likelihood: "share",
  keyShortfall: "none",
  likelihoodOpen: "share",
  keyShortfallOpen: "none",
  control: "factor",
  strength: "share",
  strengthOpen: "share",
  severity: "factor",
  investigation: "factor",
  delay: "factor",
  recovery: "factor",
  frequency: "perYear",
  frequencyNeutral: "perYear",
  likelihoodNeutral: "share",
  keyShortfallNeutral: "none",
  likelihoodOpenNeutral: "share",
  keyShortfallOpenNeutral: "none",
  controlNeutral: "factor",
};
const factorsOfLog: readonly (typeof logParts)[number][] = ["investigation", "delay", "extent"];
const ofBackups: Readonly<Record<(typeof backupParts)[number], UnitId>> = {
  scope: "share",
  isolation: "share",
  restoring: "share",
  level: "level",
  factor: "factor",
  scopeOpen: "share",
  isolationOpen: "share",
  restoringOpen: "share",
  levelOpen: "level",
  factorOpen: "factor",
};

const unitOf = (name: ValueName): UnitId | null => {
  const value = namedValue(name);
  return "unit" in value ? value.unit : null;
};

const expected: readonly (readonly [ValueName, UnitId | null])[] = [
  ...ratedIds.flatMap((id) => ratingParts.map((part) => [`${id}.${part}`, ofRatings[part]] as const)),
  ...scenarios.flatMap(({ code }) => scenarioParts.map((part) => [`${code}.${part}`, ofScenarios[part]] as const)),
  ...logParts.map((part) => [`log.${part}`, factorsOfLog.includes(part) ? "factor" : "level"] as const),
  ...backupParts.map((part) => [`backup.${part}`, ofBackups[part]] as const),
  ["sheet.assumed", "share"],
  ["sheet.indicative", null],
];

test.each(expected)("%s is measured in its unit: %s", (name, unit) => expect(unitOf(name)).toBe(unit));
