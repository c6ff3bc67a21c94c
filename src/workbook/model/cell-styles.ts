import type { NumericVariable, UnitId } from "../../engine";
import type { Style } from "./style";

/** The palette: ink on paper, one accent, one colour for input. Contrast of text at least 4.5:1 on its fill. */
export const colors = {
  ink: "#1F2933",
  quiet: "#52606D",
  accent: "#12466B",
  onAccent: "#FFFFFF",
  band: "#E6EEF4",
  line: "#C5D0DA",
  input: "#FFF9DB",
  inputLine: "#D9B94A",
  /** A customer's own values over the insurer's. */
  override: "#EAF2FB",
  overrideLine: "#8FB2D9",
  good: "#0B6E4F",
  goodFill: "#DDF3EA",
  warn: "#8A4B00",
  warnFill: "#FFEBCC",
  bad: "#A61B1B",
  badFill: "#FBE0E0",
  paper: "#FFFFFF",
} as const;

/** Grade letters are coloured and lettered: colour is never the only sign. */
export const gradeColors = {
  A: { fill: "#DDF3EA", color: "#0B6E4F" },
  B: { fill: "#E3F1DC", color: "#33691E" },
  C: { fill: "#FFF3C4", color: "#7A5900" },
  D: { fill: "#FFE0C2", color: "#8A3B00" },
  E: { fill: "#FBD5D5", color: "#931616" },
} as const;

export const style = {
  title: { bold: true, size: 18, color: colors.accent, vertical: "Center" },
  subtitle: { size: 10, color: colors.quiet, vertical: "Center" },
  heading: {
    bold: true,
    size: 13,
    color: colors.accent,
    vertical: "Center",
    lines: "bottom",
    lineColor: colors.accent,
  },
  columnHead: {
    bold: true,
    size: 10,
    fill: colors.accent,
    color: colors.onAccent,
    vertical: "Center",
    horizontal: "Center",
    wrap: true,
  },
  band: { bold: true, fill: colors.band, color: colors.accent, vertical: "Center" },
  body: { size: 10, color: colors.ink, vertical: "Center", wrap: true, lines: "rows", lineColor: colors.line },
  note: { size: 9, color: colors.quiet, vertical: "Top", wrap: true },
  input: {
    size: 10,
    fill: colors.input,
    color: colors.ink,
    vertical: "Center",
    wrap: true,
    lines: "box",
    lineColor: colors.inputLine,
    locked: false,
  },
  total: { bold: true, fill: colors.band, color: colors.ink, vertical: "Center" },
  figure: { bold: true, size: 20, color: colors.accent, vertical: "Center" },
  yen: { numberFormat: "#,##0", horizontal: "Right", wrap: false, shrink: true },
  text: { numberFormat: "@" },
} as const satisfies Readonly<Record<string, Style>>;

const integer = "#,##0";
const oneDecimal = "#,##0.0";

/** How a value of a unit is shown. The unit itself stands beside it. */
export const numberFormats: Readonly<Record<UnitId, string>> = {
  none: "General",
  yen: integer,
  yenPerPerson: integer,
  yenPerCard: integer,
  yenPerPc: integer,
  yenPerServer: integer,
  yenPerHour: integer,
  yenPerMonth: integer,
  yenPerLetter: integer,
  yenPerCompany: integer,
  yenPerPartnerDay: integer,
  yenPerYear: integer,
  share: "0.0##%",
  perYear: "0.0000",
  factor: "0.00##",
  points: "0.0",
  persons: integer,
  personsPerMonth: integer,
  personsPer100: oneDecimal,
  pcs: oneDecimal,
  servers: oneDecimal,
  cards: integer,
  companies: integer,
  days: oneDecimal,
  hours: oneDecimal,
  hoursPerDay: oneDecimal,
  hoursPerMonth: integer,
  personMonths: oneDecimal,
  months: oneDecimal,
  years: oneDecimal,
  calendarYear: "0",
  times: oneDecimal,
  level: "0.0",
  flag: "0",
  date: "yyyy/mm/dd",
  letters: integer,
};

/** How a number of the profile is shown: whole ones without decimals. */
export const formatOf = ({ unit, whole }: Pick<NumericVariable, "unit" | "whole">): string =>
  whole && unit !== "calendarYear" ? integer : numberFormats[unit];
