import { logLevels, type QuestionId } from "../catalogue";
import { add, all, constant, divide, equal, multiply, parameter, when } from "../model/expression";
import { number, numberUnless, type NamedNumber, type OptionalNumber } from "../model/named-value";
import { applicable, isNone, lowestOf, meanOf, step, value } from "../model/sheet-leaf";
import { betweenRungs } from "./rungs";

/** Values of backups, each below what it reads. */
export interface BackupValues {
  /** How far each control is in place, 0–1; none where it does not apply. */
  readonly scope: OptionalNumber;
  readonly isolation: OptionalNumber;
  readonly restoring: OptionalNumber;
  /** 0–4: half the weakest, half the mean, because one missing part makes backups useless. */
  readonly level: NamedNumber;
  /** What the recovery of encrypted systems is multiplied by: 1 at the neutral level. */
  readonly factor: NamedNumber;
}

/** The question that finds each. They act on recovery by this factor alone. */
export const backupQuestions = { scope: "S18", isolation: "S19", restoring: "S20" } as const satisfies Readonly<
  Record<string, QuestionId>
>;
const found = (["scope", "isolation", "restoring"] as const).map((part) => `backup.${part}` as const);
const top = constant(logLevels.length - 1);

const inPlace = (part: keyof typeof backupQuestions): OptionalNumber =>
  numberUnless(equal(applicable(backupQuestions[part]), constant(0)), "share", step(backupQuestions[part]));

export const backupValues: BackupValues = {
  scope: inPlace("scope"),
  isolation: inPlace("isolation"),
  restoring: inPlace("restoring"),
  level: number(
    "level",
    when(
      all(...found.map(isNone)),
      parameter("backup.neutral"),
      multiply(top, divide(add(lowestOf(found), meanOf(found)), constant(2))),
    ),
  ),
  factor: number(
    "factor",
    betweenRungs(value("backup.level"), (level) => `backup.factor.${level}`),
  ),
};
