import { invalidArgument, notCalculated } from "../protocol/errors";
import { type Ast, parseFormula } from "../xlsx/calculation/ast";
import { beyondIn, hasLaterGrammar } from "../xlsx/calculation/level";
import { LONGEST_FORMULA, isWithinLimits } from "../xlsx/calculation/limits";
import type { ExternalFunctions } from "../xlsx/calculation/scope";

/** `null` for what Excel knows and the parser does not; what is no formula for Excel either is refused. */
export function parsedFormula(body: string): Ast | null {
  if (body.length > LONGEST_FORMULA) throw invalidArgument();
  const ast = parseFormula(body);
  if (!ast && !hasLaterGrammar(body)) throw invalidArgument();
  if (ast && !isWithinLimits(ast)) throw invalidArgument();
  return ast;
}

/** A formula as Office.js hands it over, without its `=`: refused where its result would not be Excel's. */
export function formulaArgument(body: string, external: ExternalFunctions | null = null): string {
  const ast = parsedFormula(body);
  const beyond = ast && !hasLaterGrammar(body) ? beyondIn(ast, external) : "this kind of formula";
  if (beyond !== null) throw notCalculated(beyond);
  return body;
}
