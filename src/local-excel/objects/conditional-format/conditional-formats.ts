import { ExcelError, notImplemented } from "../../protocol/errors";
import { excelClass, type ExcelClass, type Host } from "../../protocol/excel-class";
import { type Area, formatArea, intersection, parseArea } from "../../xlsx/address";
import { without } from "../../xlsx/area-sets";
import { setStopIfTrue, stopsIfTrue } from "../../xlsx/conditional-formats-xml";
import type { ConditionalFormattingRule } from "../../xlsx/native";
import type { Sheet } from "../../xlsx/sheet";
import { shiftFormula } from "../../xlsx/shift-formula";
import { flag, integer, oneOf, text } from "../arguments";
import { guardSheet } from "../protection-guard";
import { RANGE_AREAS } from "../range/areas";
import { RangeTarget } from "../range/target";
import { CELL_VALUE_FORMAT, CUSTOM_FORMAT } from "./rules";
import type { RuleTarget } from "./target";

type Group = Sheet["native"]["conditionalFormattings"][number];

const TYPES: Readonly<Record<ConditionalFormattingRule["type"], string>> = {
  expression: "Custom",
  cellIs: "CellValue",
  colorScale: "ColorScale",
  dataBar: "DataBar",
  iconSet: "IconSet",
  top10: "TopBottom",
  containsText: "ContainsText",
  aboveAverage: "PresetCriteria",
  timePeriod: "PresetCriteria",
};

const areasOf = (group: Group): Area[] =>
  group.ref.split(/\s+/).flatMap((part) => {
    const area = parseArea(part);
    return area ? [area] : [];
  });

const priorityOf = (rule: ConditionalFormattingRule): number => rule.priority ?? Number.MAX_SAFE_INTEGER;

function rulesOn(sheet: Sheet, range: Area | null): RuleTarget[] {
  return sheet.native.conditionalFormattings
    .filter((group) => range === null || areasOf(group).some((area) => intersection(area, range)))
    .flatMap((group) => group.rules.map((rule) => ({ sheet, group, rule })))
    .sort((a, b) => priorityOf(a.rule) - priorityOf(b.rule));
}

/** Office.js numbers priorities from 0 without gaps. */
function renumber(sheet: Sheet): void {
  rulesOn(sheet, null).forEach(({ rule }, index) => {
    rule.priority = index + 1;
  });
}

const ids = new WeakMap<ConditionalFormattingRule, string>();
let nextId = 1;

function idOf(rule: ConditionalFormattingRule): string {
  let id = ids.get(rule);
  if (id === undefined) {
    id = `{00000000-000E-0000-0000-${(nextId++).toString(16).toUpperCase().padStart(12, "0")}}`;
    ids.set(rule, id);
  }
  return id;
}

/** A new rule comes first, as in Excel, and never applies until it has a formula. */
function add(range: RangeTarget, type: unknown) {
  guardSheet(range.sheet);
  const kind = oneOf(type, [...new Set(Object.values(TYPES))]);
  if (kind !== "Custom" && kind !== "CellValue") throw notImplemented("ConditionalFormatCollection", `add("${kind}")`);
  const rule: ConditionalFormattingRule =
    kind === "Custom"
      ? { type: "expression", formulae: ["FALSE"], priority: 0, style: {} }
      : { type: "cellIs", operator: "equal", formulae: ["FALSE"], priority: 0, style: {} };
  const group: Group = { ref: formatArea(range.area), rules: [rule] };
  range.sheet.native.conditionalFormattings.push(group);
  renumber(range.sheet);
  return CONDITIONAL_FORMAT.of({ sheet: range.sheet, group, rule });
}

/** Removes the rules from these cells. If a rule's first cell changes, its relative references move with it. */
export function clearConditionalFormats({ sheet, area }: RangeTarget): void {
  const { native } = sheet;
  native.conditionalFormattings = native.conditionalFormattings.flatMap((group) => {
    const before = areasOf(group);
    const after = before.flatMap((each) => without(each, area));
    if (after.length === 0) return [];
    moveFormulas(group, before[0], after[0]);
    return [{ ...group, ref: after.map((each) => formatArea(each)).join(" ") }];
  });
  renumber(sheet);
}

function moveFormulas(group: Group, from: Area | undefined, to: Area | undefined): void {
  if (!from || !to) return;
  const [rows, columns] = [to.top - from.top, to.left - from.left];
  for (const rule of group.rules) {
    if ("formulae" in rule && rule.formulae) {
      rule.formulae = rule.formulae.map((each) =>
        typeof each === "string" ? shiftFormula(each, rows, columns) : each,
      );
    }
  }
}

function remove({ sheet, group, rule }: RuleTarget): void {
  guardSheet(sheet);
  group.rules.splice(group.rules.indexOf(rule), 1);
  const { native } = sheet;
  native.conditionalFormattings = native.conditionalFormattings.filter(({ rules }) => rules.length > 0);
  renumber(sheet);
}

function setPriority({ sheet, rule }: RuleTarget, value: unknown): void {
  guardSheet(sheet);
  const wanted = integer(value);
  // Between the rule now at this position and the one before it.
  rule.priority = wanted + 0.5 + (priorityOf(rule) - 1 < wanted ? 1 : 0);
  renumber(sheet);
}

function atPosition(range: RangeTarget, position: unknown) {
  const found = rulesOn(range.sheet, range.area)[integer(position)];
  if (!found) throw new ExcelError("ItemNotFound");
  return CONDITIONAL_FORMAT.of(found);
}

function byId(range: RangeTarget, id: unknown) {
  const wanted = text(id);
  const found = rulesOn(range.sheet, range.area).find(({ rule }) => idOf(rule) === wanted);
  return found ? CONDITIONAL_FORMAT.of(found) : null;
}

function required<T>(value: T | null): T {
  if (value === null) throw new ExcelError("ItemNotFound");
  return value;
}

export const CONDITIONAL_FORMATS: ExcelClass<RangeTarget> = excelClass<RangeTarget>({
  name: "ConditionalFormatCollection",
  since: "1.6",
  later: { "1.14": ["getItemOrNullObject"] },
  items: ({ sheet, area }) => rulesOn(sheet, area).map((each) => CONDITIONAL_FORMAT.of(each)),
  indexer: (range, [id]) => required(byId(range, id)),
  methods: {
    clearAll: (range) => {
      guardSheet(range.sheet);
      clearConditionalFormats(range);
    },
    getCount: ({ sheet, area }) => rulesOn(sheet, area).length,
  },
  producers: {
    add: (range, [type]) => add(range, type),
    getItem: (range, [id]) => required(byId(range, id)),
    getItemAt: (range, [position]) => atPosition(range, position),
    getItemOrNullObject: (range, [id]) => byId(range, id),
  },
});

const rangeOf = ({ sheet, group }: RuleTarget, { handles }: Host) => {
  const [area, ...more] = areasOf(group);
  return area && more.length === 0 ? handles.range(new RangeTarget(sheet, area)) : null;
};

const custom = (target: RuleTarget) => (target.rule.type === "expression" ? CUSTOM_FORMAT.of(target) : null);
const cellValue = (target: RuleTarget) => (target.rule.type === "cellIs" ? CELL_VALUE_FORMAT.of(target) : null);

const CONDITIONAL_FORMAT: ExcelClass<RuleTarget> = excelClass<RuleTarget>({
  name: "ConditionalFormat",
  since: "1.6",
  later: { "1.9": ["getRanges"] },
  identity: ({ rule }) => ({ Id: idOf(rule) }),
  get: {
    id: ({ rule }) => idOf(rule),
    type: ({ rule }) => TYPES[rule.type],
    priority: ({ rule }) => priorityOf(rule) - 1,
    stopIfTrue: ({ rule }) => stopsIfTrue(rule),
  },
  set: {
    priority: setPriority,
    stopIfTrue: ({ rule, sheet }, value) => {
      guardSheet(sheet);
      setStopIfTrue(rule, flag(value));
    },
  },
  methods: { delete: remove },
  objects: {
    custom: (target) => required(custom(target)),
    customOrNullObject: custom,
    cellValue: (target) => required(cellValue(target)),
    cellValueOrNullObject: cellValue,
  },
  producers: {
    getRange: (target, _, host) => required(rangeOf(target, host)),
    getRangeOrNullObject: (target, _, host) => rangeOf(target, host),
    getRanges: ({ sheet, group }) => RANGE_AREAS.of({ sheet, areas: areasOf(group) }),
  },
});
