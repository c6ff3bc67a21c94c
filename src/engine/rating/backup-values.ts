import { logLevels, type QuestionId } from "../catalogue";
import { add, all, constant, divide, equal, multiply, parameter, when } from "../model/expression";
import { number, numberUnless, type NamedNumber, type OptionalNumber } from "../model/named-value";
import type { ApplicableColumn } from "../model/question-leaf";
import { flagOf, isNone, lowestOf, meanOf, step, value } from "../model/sheet-leaf";
import { backupFindings, openBackupFindings } from "../model/value-names";
import { betweenRungs } from "./rungs";

type Finding = (typeof backupFindings)[number];

/** Values of backups, each below what it reads; `…Open` with those questions open that no fact verifies not to apply. */
export type BackupValues =
  /** How far each control is in place, 0–1; none where it does not apply. */
  Readonly<Record<Finding | `${Finding}Open`, OptionalNumber>> & {
    /** 0–4: half the weakest, half the mean, because one missing part makes backups useless. */
    readonly level: NamedNumber;
    readonly levelOpen: NamedNumber;
    /** What the recovery of encrypted systems is multiplied by: 1 at the neutral level. */
    readonly factor: NamedNumber;
    readonly factorOpen: NamedNumber;
  };

/** The question that finds each. They act on recovery by this factor alone. */
export const backupQuestions = { scope: "S18", isolation: "S19", restoring: "S20" } as const satisfies Readonly<
  Record<Finding, QuestionId>
>;

const top = constant(logLevels.length - 1);
const neutral = parameter("backup.neutral");

/** What was not asked stands at the neutral level. */
function inPlace(finding: Finding, where: ApplicableColumn): OptionalNumber {
  const question = backupQuestions[finding];
  const isAsked = equal(flagOf(question, "asked"), constant(1));
  return numberUnless(
    equal(flagOf(question, where), constant(0)),
    "share",
    when(isAsked, step(question), divide(neutral, top)),
  );
}

function levelOf(findings: typeof backupFindings | typeof openBackupFindings): NamedNumber {
  const names = findings.map((finding) => `backup.${finding}` as const);
  const level = multiply(top, divide(add(lowestOf(names), meanOf(names)), constant(2)));
  return number("level", when(all(...names.map(isNone)), neutral, level));
}

const factorOf = (level: "backup.level" | "backup.levelOpen"): NamedNumber =>
  number(
    "factor",
    betweenRungs(value(level), (rung) => `backup.factor.${rung}`),
  );

export const backupValues: BackupValues = {
  scope: inPlace("scope", "applicable"),
  isolation: inPlace("isolation", "applicable"),
  restoring: inPlace("restoring", "applicable"),
  level: levelOf(backupFindings),
  factor: factorOf("backup.level"),
  scopeOpen: inPlace("scope", "applicableOpen"),
  isolationOpen: inPlace("isolation", "applicableOpen"),
  restoringOpen: inPlace("restoring", "applicableOpen"),
  levelOpen: levelOf(openBackupFindings),
  factorOpen: factorOf("backup.levelOpen"),
};
