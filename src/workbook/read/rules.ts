import { checkRules, defaultRules, rules, type Rule, type RuleId, type RuleIssue, type RuleSet } from "../../engine";
import type { PlacedIssue, WorkbookIssue } from "../../issues";
import { defaultLanguage, languages, words, type Words } from "../../locales";
import { excelText } from "../model/excel-text";
import { cellOf, locate, type Locator } from "../model/locator";
import { names } from "../model/names";
import type { CellValue, WorkbookSnapshot } from "../model/snapshot";
import { placeOfRule, ruleCells, valueColumns, type RuleCellId } from "../sheets/acceptance-rules/places";
import { ruleChoices } from "../sheets/acceptance-rules/words";
import { cellAt, ownColumn } from "./own-column";

/** The rules of acceptance of a workbook; of what cannot be used or is lost the shipped values stand in, and that is said. */
export interface RulesReading {
  /** False in a workbook without the sheet: all are as shipped. */
  readonly present: boolean;
  readonly set: RuleSet;
  readonly issues: readonly PlacedIssue<RuleIssue | WorkbookIssue>[];
}

/** Where the cells of the sheet of rules are by now; 0-based. */
export interface RulePlaces {
  readonly sheet: string;
  readonly at: ReadonlyMap<RuleCellId, { readonly row: number; readonly column: number }>;
  readonly words: Words;
}

/** Null in a workbook without a sheet of rules. */
export function rulePlaces(locator: Locator): RulePlaces | null {
  const title = locator.find(names.block("acceptance_rules"));
  if (!title) return null;
  const { sheet } = title;
  const [ids, used] = [ownColumn(locator, sheet, names.rules("id")), locator.sheet(sheet)?.used];
  const columns = Array.from({ length: valueColumns }, (_, index) => ownColumn(locator, sheet, names.rules(index + 1)));
  const rows = new Map<string, number>();
  for (let row = ids?.row ?? 0; ids && used && row < ids.row + ids.rows; row++) {
    const id = excelText(cellOf(used, row, ids.column)).trim();
    // of a row that was copied, the first is meant, as formulas mean it
    if (id !== "" && !rows.has(id)) rows.set(id, row);
  }
  const at = ruleCells.flatMap((id) => {
    const place = placeOfRule(id);
    const [row, column] = [rows.get(place.row), columns[place.column - 1]];
    return row === undefined || !column ? [] : [[id, { row, column: column.column }] as const];
  });
  const own = languages.find(
    (language) => words(language).sheets.acceptanceRules.title === locator.value(names.block("acceptance_rules")),
  );
  return { sheet, at: new Map(at), words: words(own ?? defaultLanguage) };
}

const known = new WeakMap<WorkbookSnapshot, RulesReading>();

export function readRuleCells(snapshot: WorkbookSnapshot): RulesReading {
  let reading = known.get(snapshot);
  if (!reading) known.set(snapshot, (reading = read(locate(snapshot))));
  return reading;
}

function read(locator: Locator): RulesReading {
  const places = rulePlaces(locator);
  const used = places && locator.sheet(places.sheet)?.used;
  if (!places || !used) return { present: false, set: defaultRules, issues: [] };
  const { sheet, at, words: pack } = places;
  const cell = (id: RuleCellId): CellValue | null => {
    const place = at.get(id);
    return place ? cellOf(used, place.row, place.column) : null;
  };
  const received: Partial<Record<RuleId, unknown>> = {};
  for (const rule of rules) {
    const value = cell(rule.id);
    if (value !== null) received[rule.id] = valueOf(rule, value, pack);
  }
  const text = (id: "set.name" | "set.version"): string => excelText(cell(id) ?? "");
  const { set, issues } = checkRules(received, { name: text("set.name"), version: text("set.version") });
  return {
    present: true,
    set,
    issues: issues.flatMap((issue): RulesReading["issues"] => {
      if (issue.code === "rulesMissing")
        return [...new Set(issue.rules.map((id) => placeOfRule(id).row))].map((item) => ({
          issue: { code: "rulesTableChanged", sheet, item },
          place: { sheet },
        }));
      const place = issue.code === "ruleUnusable" ? at.get(issue.rule) : undefined;
      return [{ issue, ...(place ? cellAt(sheet, place.row, place.column) : { place: { sheet } }) }];
    }),
  };
}

/** What a cell says of a rule, in the words of the sheet; what is not understood stays as it is. */
function valueOf(rule: Rule, cell: CellValue, pack: Words): unknown {
  if (cell === "") return null;
  const choices = ruleChoices(rule, pack);
  if (choices.length === 0) return rule.kind === "text" ? excelText(cell) : cell;
  const typed = excelText(cell).toLowerCase();
  const choice = choices.find(({ label }) => label.toLowerCase() === typed);
  return choice ? choice.id : cell;
}
