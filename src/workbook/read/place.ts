import type { ParameterIssue, SheetIssue } from "../../engine";
import { parameterName } from "../formula/expression";
import type { Place } from "../issue";
import { names } from "../names";
import type { Locator } from "./locate";

/** The defined name of the cell an issue is about; null where it is about none in particular. */
function nameOf(issue: SheetIssue | ParameterIssue): string | null {
  if ("question" in issue) return names.input(issue.question);
  if ("variable" in issue) return names.input(issue.variable);
  if ("parameter" in issue) return parameterName(issue.parameter, "point" in issue ? issue.point : "likely");
  return null;
}

/** Where a person finds what an issue is about. */
export function placeOfIssue(issue: SheetIssue | ParameterIssue, locator: Locator): { place?: Place } {
  const name = nameOf(issue);
  const found = name === null ? null : locator.find(name);
  return found ? { place: { sheet: found.sheet, cell: found.address } } : {};
}
