import {
  amountVariables,
  pickListIds,
  questions,
  retiredQuestionIds,
  retiredVariableIds,
  retiredVariables,
  successorsOf,
  variables,
} from "../../engine";
import type { CellItem, PlacedIssue } from "../../issues";
import { excelText } from "../model/excel-text";
import type { Locator } from "../model/locator";
import { names } from "../model/names";
import { knownTemplateVersions } from "../model/template-version";
import type { Absent } from "./absent";

/** Columns over all lists, read by formulas on Calc. */
const listColumns = (["id", "state", "step", "level"] as const).map((part) => names.listColumn(part));

/**
 * Every input name must point at a cell that was read: a lost one must not silently become an assumption. Names that the
 * template has not are not looked for.
 */
export function brokenNames(locator: Locator, absent: Absent): PlacedIssue[] {
  const inputs: readonly (readonly [name: string, item: CellItem | null])[] = [
    [names.templateVersion, null],
    [names.language, null],
    [names.block("hearing"), null],
    [names.block("annex"), null],
    [names.form, null],
    ...variables.map(({ id }) => [names.input(id), id] as const),
    ...amountVariables.map(({ id }) => [names.unit(id), id] as const),
    ...questions.flatMap(({ id }) => [[names.input(id), id] as const, [names.remark(id), id] as const]),
  ];
  const retired: readonly (readonly [name: string, item: CellItem | null])[] = [
    ...retiredVariableIds.map((id) => [names.input(id), retiredVariables[id].text] as const),
    ...retiredQuestionIds.flatMap((id) =>
      [names.input(id), names.remark(id)].map((name) => [name, successorsOf(id)[0] ?? null] as const),
    ),
  ];
  const lists: readonly (readonly [name: string, item: CellItem | null])[] = [
    ...questions.map(({ id }) => [names.list(id), id] as const),
    [names.list("yesNo"), null],
    [names.list("industry"), "industry"],
    [names.list("amountUnit"), null],
    [names.amountFactor, null],
    ...pickListIds.map((id) => [names.list(id), null] as const),
    ...listColumns.map((name) => [name, null] as const),
  ];
  const isKnown = knownTemplateVersions.includes(excelText(locator.value(names.templateVersion)));
  const lost = [
    ...[...inputs, ...(isKnown && absent.isOld ? retired : [])].filter(
      ([name, item]) => !locator.readable(name) || (item !== null && !locator.isCell(name)),
    ),
    ...lists.filter(([name]) => !locator.find(name)),
  ];
  const missed = lost.filter(([name]) => !absent.names.has(name));
  return missed.map(([name, item]): PlacedIssue => {
    const received = locator.formula(name);
    return {
      issue: received === null ? { code: "nameMissing", name, item } : { code: "nameBroken", name, item, received },
    };
  });
}
