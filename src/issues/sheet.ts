import type { SheetIssue } from "../engine";
import type { IssueNumbers } from "./number";

export const sheetNumbers = {
  unanswered: "KK-1001",
  unknown: "KK-1002",
  reasonMissing: "KK-1003",
  alwaysApplicable: "KK-1004",
  notAnOption: "KK-1005",
  reasonDenied: "KK-1006",
  assumed: "KK-1007",
  understood: "KK-1008",
  notANumber: "KK-1009",
  outOfRange: "KK-1010",
  notWhole: "KK-1011",
  notYesNo: "KK-1012",
  notAnIndustry: "KK-1013",
  contradiction: "KK-1014",
  allBest: "KK-1015",
  largeLoss: "KK-1016",
  optionDenied: "KK-1017",
  unknownValue: "KK-1018",
  valueNotApplicable: "KK-1019",
  reasonNotPicked: "KK-1020",
  corporateNumber: "KK-1021",
  filledIn: "KK-1022",
} as const satisfies IssueNumbers<SheetIssue>;
