import { rules, type RuleSet } from "../../engine";
import { locate } from "../model/locator";
import { names } from "../model/names";
import type { WorkbookSnapshot } from "../model/snapshot";
import { rulePlaces } from "../read/rules";
import { placeOfRule, type RuleCellId } from "../sheets/acceptance-rules/places";
import { cellOfRule } from "../sheets/acceptance-rules/words";
import type { Cell } from "../model/cell";
import { cellRefill, type BlockRefill } from "./refill";

/** Writes a set over the cells of a sheet of rules, wherever its rows went; nothing in a workbook without one. */
export function planRuleCells(snapshot: WorkbookSnapshot, set: RuleSet): readonly BlockRefill[] {
  const places = rulePlaces(locate(snapshot));
  if (!places) return [];
  const cells: readonly (readonly [RuleCellId, Cell])[] = [
    ["set.name", set.name],
    ["set.version", set.version],
    ...rules.map((rule) => [rule.id, cellOfRule(rule, set.values[rule.id], places.words)] as const),
  ];
  return cells.flatMap(([id, cell]) => {
    const at = places.at.get(id);
    return at ? [cellRefill(places.sheet, names.rules(placeOfRule(id).column), at, cell)] : [];
  });
}
