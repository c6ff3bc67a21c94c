/**
 * What formulas can do here: the level of Excel 2019, without dynamic arrays. What is beyond it is never calculated:
 * another number than Excel's would be worse than none.
 */
import { outsideQuotes } from "../formula-text";
import { isFutureFunction } from "../future-functions";
import { type Ast, NODE } from "./ast";
import { CLASSIC_FUNCTIONS } from "./classic-functions";
import { FUNCTIONS } from "./functions";
import { nodesOf } from "./nodes";
import type { ExternalFunctions } from "./scope";

/** Functions of the xlsx library whose results LibreOffice and Gnumeric share to twelve digits. */
export const LIBRARY_FUNCTIONS: ReadonlySet<string> = new Set(
  (
    "ACOS ASIN ATAN ATAN2 AVEDEV AVERAGEA BINOM.DIST CODE COMBIN CORREL COS COVARIANCE.P COVARIANCE.S DATE DATEDIF DAY " +
    "DAYS DEGREES DEVSQ EDATE EOMONTH EVEN EXPON.DIST FACT FORECAST FV GCD GEOMEAN HARMEAN HOUR INTERCEPT ISOWEEKNUM " +
    "LCM LOOKUP MAXA MAXIFS MEDIAN MINA MINIFS MINUTE MODE MODE.SNGL MONTH MROUND NETWORKDAYS NOW NPER NPV ODD " +
    "PERCENTILE PERCENTILE.EXC PERCENTILE.INC PMT POISSON.DIST PROPER PV QUARTILE QUARTILE.INC QUOTIENT RADIANS RANK " +
    "RANK.EQ REPLACE SECOND SIN SLOPE STDEV STDEV.P STDEV.S STDEVP SUMSQ TAN TIME TODAY UNICODE VAR VAR.P VAR.S VARP " +
    "WEEKDAY WEEKNUM WORKDAY YEAR"
  ).split(" "),
);

const PREFIX = /^_XLFN\.(?:_XLWS\.)?/;

export const functionName = (name: string): string => name.toUpperCase().replace(PREFIX, "");

/** Whether Excel knows a function that is not calculated here; a name that nobody knows is #NAME?. */
export const isBeyond = (name: string, external: ExternalFunctions | null): boolean =>
  !FUNCTIONS.has(name) &&
  !LIBRARY_FUNCTIONS.has(name) &&
  external?.has(name) !== true &&
  (CLASSIC_FUNCTIONS.has(name) || isFutureFunction(name));

/** The first thing in a formula that is beyond the level; `null` if there is none. */
export function beyondIn(formula: Ast, external: ExternalFunctions | null): string | null {
  for (const { node } of nodesOf(formula)) {
    if (node.type === NODE.call && isBeyond(functionName(node.name), external)) return functionName(node.name);
    if ("endSheet" in node && node.endSheet !== undefined) return "references to several sheets";
    if ("sheet" in node && node.sheet?.includes("[")) return "references to another workbook";
  }
  return null;
}

/** What the parser does not know, though Excel does: spilled ranges, names of one sheet, other workbooks, LAMBDA(…)(…). */
const LATER_GRAMMAR =
  /[A-Z]\$?\d+#|!(?!\$?[A-Z]{1,3}\$?\d|\$?[A-Z]{1,3}:|\$?\d)[\p{L}_\\]|(?<![\p{L}\p{N}_.[\]])\[\d+\]|\)\(/iu;

export function hasLaterGrammar(formula: string): boolean {
  let found = false;
  outsideQuotes(formula, (piece) => {
    found ||= LATER_GRAMMAR.test(piece);
    return piece;
  });
  return found;
}
