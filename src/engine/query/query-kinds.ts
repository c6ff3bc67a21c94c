import type { SheetIssueCode } from "../sheet/issue";

/** What a customer is asked: to fill in, to make clear, or to say which of two is right. */
export const queryKinds = ["missing", "unclear", "contradiction"] as const;
export type QueryKind = (typeof queryKinds)[number];

/** What a customer is asked about an issue; null: nothing, it is for the underwriter alone. */
export const kindOfIssue = {
  unanswered: "missing",
  unknown: "missing",
  reasonMissing: "unclear",
  alwaysApplicable: "unclear",
  reasonNotPicked: "unclear",
  notAnOption: "unclear",
  reasonUnconfirmed: "unclear",
  reasonUnverified: null,
  reasonDenied: "contradiction",
  optionDenied: "contradiction",
  assumed: "missing",
  filledIn: "missing",
  understood: null,
  unknownValue: "missing",
  valueNotApplicable: "unclear",
  notANumber: "unclear",
  outOfRange: "unclear",
  notWhole: "unclear",
  notYesNo: "unclear",
  notAnIndustry: "unclear",
  notAChoice: "unclear",
  corporateNumber: "unclear",
  implausible: "unclear",
  perhapsOtherUnit: "unclear",
  perhapsDate: "unclear",
  limited: null,
  uncountedRow: "unclear",
  contradiction: "contradiction",
  allBest: null,
  carriedOver: "unclear",
  notAsked: null,
  largeLoss: null,
  manyEvents: null,
  dominant: null,
} as const satisfies Readonly<Record<SheetIssueCode, QueryKind | null>>;

type Kinds = typeof kindOfIssue;

/** Codes of what a customer is asked about; `leftOut`: an entry that is no number is missing. */
export type QueryCode =
  { readonly [Code in keyof Kinds]: Kinds[Code] extends null ? never : Code }[keyof Kinds] | "leftOut";

const codes = Object.keys(kindOfIssue) as (keyof Kinds)[];
export const queryCodes: readonly QueryCode[] = [
  ...codes.filter((code): code is Exclude<QueryCode, "leftOut"> => kindOfIssue[code] !== null),
  "leftOut",
];
