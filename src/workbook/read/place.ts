import {
  retiredQuestionIds,
  retiredSourceOf,
  successorsOf,
  type ParameterIssue,
  type Point,
  type SheetIssue,
} from "../../engine";
import { insurerName } from "../formula/parameter-names";
import type { Place } from "../../issues";
import { names } from "../model/names";
import type { Located, Locator } from "../model/locator";
import { overrideCell } from "./override-cell";

/** The defined name of the cell an issue is about; null where it is about none in particular. */
function nameOf(issue: SheetIssue | ParameterIssue): string | null {
  if ("question" in issue) return names.input(issue.question);
  if ("variable" in issue) return names.input(issue.variable);
  if ("parameter" in issue) return insurerName(issue.parameter, pointOf(issue));
  return null;
}

/** In a sheet of an older template: the cell whose place was taken. */
function placeOfRetired(issue: SheetIssue | ParameterIssue, locator: Locator): Located | null {
  if ("question" in issue) {
    const retired = retiredQuestionIds.find((id) => successorsOf(id).includes(issue.question));
    return retired ? locator.find(names.input(retired)) : null;
  }
  const retired = "variable" in issue ? retiredSourceOf(issue.variable) : null;
  return retired && locator.find(names.input(retired));
}

const pointOf = (issue: ParameterIssue): Point => ("point" in issue ? issue.point : "likely");

/** Where a person finds what an issue is about. */
export function placeOfIssue(issue: SheetIssue | ParameterIssue, locator: Locator): { place?: Place } {
  if ("override" in issue && "parameter" in issue) {
    const cell = overrideCell(locator, issue.parameter, pointOf(issue));
    return cell ? { place: { sheet: cell.sheet, cell: cell.address } } : {};
  }
  const name = nameOf(issue);
  const found = name === null ? null : (locator.find(name) ?? placeOfRetired(issue, locator));
  return found ? { place: { sheet: found.sheet, cell: found.address } } : {};
}
