import { industryCodes, type IndustryCode } from "../../profile/industries";
import { grades, type Grade } from "../../rating/grade";
import { gateIds } from "../gate";
import { choiceRule, numberRule } from "./rule";

/** Whose decision a case can be, lowest first: 担当, 課長, 本社, 再保. */
export const authorityLevels = ["underwriter", "manager", "headOffice", "reinsurance"] as const;
export type AuthorityLevel = (typeof authorityLevels)[number];

/** What a row of the table of authority may ask for, beside sizes: a result of the rules, cover abroad, a precondition that fails. */
export const authorityFindings = ["condition", "refer", "open", "outside", "overseas", ...gateIds] as const;
export type AuthorityFinding = (typeof authorityFindings)[number];

/** Of several rows that match: the first decides, or the highest level. */
const authorityDecides = ["highest", "first"] as const;

/** What a row asks for, in the order of its columns; all of it must hold, and what is blank holds for everybody. */
export const authorityParts = ["industry", "revenueFrom", "limitFrom", "grade", "finding", "level"] as const;
export type AuthorityPart = (typeof authorityParts)[number];

interface Standard {
  readonly industry?: IndustryCode;
  /** Yen a year, and yen. */
  readonly revenueFrom?: number;
  readonly limitFrom?: number;
  /** Or a worse one. */
  readonly grade?: Grade;
  readonly finding?: AuthorityFinding;
  readonly level?: AuthorityLevel;
}

/** 前提, to be written over: an insurer's table of authority is its own. */
const standards = {
  1: { level: "underwriter" },
  2: { finding: "refer", level: "manager" },
  3: { grade: "D", level: "manager" },
  4: { revenueFrom: 10_000_000_000, level: "headOffice" },
  5: { finding: "outside", level: "headOffice" },
  6: { finding: "overseas", level: "headOffice" },
  7: { limitFrom: 1_000_000_000, level: "reinsurance" },
  8: {},
} as const satisfies Readonly<Record<number, Standard>>;

export const authorityRows = [1, 2, 3, 4, 5, 6, 7, 8] as const;
type Row = (typeof authorityRows)[number];

const yen = [0, 1e14] as const;

const ofRow = <const Of extends Row>(row: Of) => {
  const { industry, revenueFrom, limitFrom, grade, finding, level }: Standard = standards[row];
  return [
    choiceRule(`authority.${row}.industry`, "industry", industryCodes, industry ?? null),
    numberRule(`authority.${row}.revenueFrom`, "yenPerYear", revenueFrom ?? null, yen, 0),
    numberRule(`authority.${row}.limitFrom`, "yen", limitFrom ?? null, yen, 0),
    choiceRule(`authority.${row}.grade`, "grade", grades, grade ?? null),
    choiceRule(`authority.${row}.finding`, "authorityFinding", authorityFindings, finding ?? null),
    choiceRule(`authority.${row}.level`, "authorityLevel", authorityLevels, level ?? null),
  ] as const;
};

/** Whose decision a case is. A row without a level is not used. */
export const authorityRules = [
  choiceRule("authority.decides", "authorityDecides", authorityDecides, "highest", false),
  ...ofRow(1),
  ...ofRow(2),
  ...ofRow(3),
  ...ofRow(4),
  ...ofRow(5),
  ...ofRow(6),
  ...ofRow(7),
  ...ofRow(8),
] as const;
