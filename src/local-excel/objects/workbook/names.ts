import { ExcelError, invalidArgument, notCalculated } from "../../protocol/errors";
import { excelClass, type ExcelClass, type Host } from "../../protocol/excel-class";
import { formatReference, parseAddress } from "../../xlsx/address";
import { type DefinedName, isValidName } from "../../xlsx/names";
import type { Sheet } from "../../xlsx/sheet";
import { CellError, ERRORS } from "../../xlsx/values";
import type { LocalWorkbook } from "../../xlsx/workbook";
import { flag, isAbsent, text } from "../arguments";
import { formulaArgument } from "../formula-argument";
import { rangeOfFormula } from "../range/navigation";
import { RANGE } from "../range/range";
import { RangeTarget } from "../range/target";

export interface NamesTarget {
  readonly workbook: LocalWorkbook;
  /** `null`: names of the whole workbook. */
  readonly scope: Sheet | null;
}

const LONGEST_COMMENT = 255;

const rangeOf = (entry: DefinedName, workbook: LocalWorkbook): RangeTarget | null =>
  rangeOfFormula(entry.formula, entry.scope, workbook);

/** The address of cells, otherwise the value of the name's formula. */
function valueOf(entry: DefinedName, host: Host): unknown {
  const range = rangeOf(entry, host.workbook);
  if (range) return formatReference(range.sheet.name, range.area);
  const value = host.workbook.calculation.valueOfFormula(entry.formula, entry.scope ?? host.workbook.activeSheet);
  if (value === ERRORS.unknown) throw notCalculated(`the name ${entry.name}`);
  return value instanceof CellError ? value.code : (value ?? "");
}

const TYPES = { number: "Double", string: "String", boolean: "Boolean" } as const;

function typeOf(entry: DefinedName, host: Host): string {
  const range = rangeOf(entry, host.workbook);
  if (range) return "Range";
  if (host.workbook.names.address(entry)) return "Error";
  const value = host.workbook.calculation.valueOfFormula(entry.formula, entry.scope ?? host.workbook.activeSheet);
  return value === null || value instanceof CellError ? "Error" : TYPES[typeof value as keyof typeof TYPES];
}

function formulaOf(given: unknown): string {
  const formula = text(given);
  if (!formula.startsWith("=")) throw invalidArgument();
  const body = formula.slice(1);
  // The parser rejects several areas separated by commas, but they are a valid reference.
  return parseAddress(body) ? body : formulaArgument(body);
}

/** A reference may be a Range, a formula, or a plain value. */
function definitionOf(reference: unknown): string {
  const target = (reference as { target?: unknown } | null)?.target;
  if (target instanceof RangeTarget) return formatReference(target.sheet.name, target.area);
  if (typeof reference === "number") return String(reference);
  if (typeof reference === "boolean") return reference ? "TRUE" : "FALSE";
  const given = text(reference);
  return given.startsWith("=") ? formulaOf(given) : `"${given.replaceAll('"', '""')}"`;
}

function add({ workbook, scope }: NamesTarget, name: unknown, formula: string, comment: unknown) {
  const given = text(name);
  if (!isValidName(given)) throw invalidArgument();
  if (workbook.names.get(given, scope))
    throw new ExcelError("ItemAlreadyExists", "A resource with the same name or identifier already exists.");
  const remark = isAbsent(comment) ? "" : text(comment);
  if (remark.length > LONGEST_COMMENT) throw invalidArgument();
  const entry: DefinedName = { name: given, scope, formula, comment: remark, visible: true };
  workbook.names.add(entry);
  workbook.calculation.invalidate();
  return NAMED_ITEM.of(entry);
}

function required(entry: DefinedName | undefined) {
  if (!entry) throw new ExcelError("ItemNotFound");
  return NAMED_ITEM.of(entry);
}

const find = ({ workbook, scope }: NamesTarget, name: unknown) => workbook.names.get(text(name), scope);

export const NAMES: ExcelClass<NamesTarget> = excelClass<NamesTarget>({
  name: "NamedItemCollection",
  since: "1.1",
  later: { "1.4": ["add", "addFormulaLocal", "getItemOrNullObject", "getCount"] },
  items: ({ workbook, scope }) => workbook.names.list(scope).map((entry) => NAMED_ITEM.of(entry)),
  indexer: (target, [name]) => required(find(target, name)),
  methods: { getCount: ({ workbook, scope }) => workbook.names.list(scope).length },
  producers: {
    add: (target, [name, reference, comment]) => add(target, name, definitionOf(reference), comment),
    addFormulaLocal: (target, [name, formula, comment]) => add(target, name, formulaOf(formula), comment),
    getItem: (target, [name]) => required(find(target, name)),
    getItemOrNullObject: (target, [name]) => {
      const entry = find(target, name);
      return entry ? NAMED_ITEM.of(entry) : null;
    },
  },
});

const NAMED_ITEM: ExcelClass<DefinedName> = excelClass<DefinedName>({
  name: "NamedItem",
  since: "1.1",
  later: {
    "1.4": ["comment", "scope", "delete", "getRangeOrNullObject", "worksheet", "worksheetOrNullObject"],
    "1.7": ["formula"],
  },
  identity: ({ name }) => ({ Name: name }),
  get: {
    name: ({ name }) => name,
    value: valueOf,
    formula: ({ formula }) => `=${formula}`,
    type: typeOf,
    scope: ({ scope }) => (scope ? "Worksheet" : "Workbook"),
    visible: ({ visible }) => visible,
    comment: ({ comment }) => comment,
  },
  set: {
    visible: (entry, value) => {
      entry.visible = flag(value);
    },
    comment: (entry, value) => {
      entry.comment = text(value);
    },
    formula: (entry, value, host) => {
      entry.formula = formulaOf(value);
      host.workbook.calculation.invalidate();
    },
  },
  methods: {
    delete: (entry, _, host) => {
      host.workbook.names.remove(entry);
      host.workbook.calculation.invalidate();
    },
  },
  objects: {
    worksheet: ({ scope }, { handles }) => {
      if (!scope) throw new ExcelError("ItemNotFound");
      return handles.worksheet(scope);
    },
    worksheetOrNullObject: ({ scope }, { handles }) => (scope ? handles.worksheet(scope) : null),
  },
  producers: {
    getRange: (entry, _, host) => {
      const range = rangeOf(entry, host.workbook);
      if (!range) throw new ExcelError("InvalidReference");
      return RANGE.of(range);
    },
    getRangeOrNullObject: (entry, _, host) => {
      const range = rangeOf(entry, host.workbook);
      return range ? RANGE.of(range) : null;
    },
  },
});
