import { type Area, MAX_COLUMN, MAX_ROW, columnNumber, isInsideSheet } from "../address";
import type { Sheet } from "../sheet";
import { CellError, ERRORS } from "../values";
import { type Ast, NODE } from "./ast";
import { call } from "./calls";
import { MISSING, Matrix, type Operand, Reference, Union } from "./operands";
import { binary, percent, unary } from "./operators";
import { scalarOf } from "./references";
import type { Scope } from "./scope";
import { tableReference } from "./table-references";

type NodeOf<T extends number> = Extract<Ast, { type: T }>;
type EvaluateNode<T extends number> = (node: NodeOf<T>, scope: Scope) => Operand;

const sheetOf = (name: string | undefined, scope: Scope): Sheet | undefined =>
  name === undefined ? scope.sheet : scope.context.workbook.sheet(name);

type ReferenceNode = NodeOf<5> | NodeOf<6> | NodeOf<13> | NodeOf<14>;

function spanned(rows: readonly [number, number], columns: readonly [number, number]): Area {
  return {
    top: Math.min(...rows),
    bottom: Math.max(...rows),
    left: Math.min(...columns),
    right: Math.max(...columns),
  };
}

const WHOLE_ROWS = [1, MAX_ROW] as const;
const WHOLE_COLUMNS = [1, MAX_COLUMN] as const;

function areaOf(node: ReferenceNode): Area {
  if (node.type === NODE.cell) {
    const [row, column] = [Number(node.row), columnNumber(node.col)];
    return { top: row, left: column, bottom: row, right: column };
  }
  if (node.type === NODE.range) {
    const { start, end } = node;
    return spanned([Number(start.row), Number(end.row)], [columnNumber(start.col), columnNumber(end.col)]);
  }
  return node.type === NODE.columns
    ? spanned(WHOLE_ROWS, [columnNumber(node.startCol), columnNumber(node.endCol)])
    : spanned([node.startRow, node.endRow], WHOLE_COLUMNS);
}

const areas = new WeakMap<ReferenceNode, Area>();

/** Parsed formulas are cached, so each address in them is parsed once. */
function reference(node: ReferenceNode, scope: Scope): Operand {
  const sheet = sheetOf(node.sheet, scope);
  if (!sheet || node.endSheet !== undefined) return ERRORS.ref;
  let area = areas.get(node);
  if (!area) areas.set(node, (area = areaOf(node)));
  return isInsideSheet(area) ? new Reference(sheet, area) : ERRORS.name;
}

const nameReference: EvaluateNode<12> = (node, scope) => scope.context.nameValue(node.name, scope);

const arrayConstant: EvaluateNode<10> = (node, scope) => {
  const values = node.rows.flatMap((row) => row.map((each) => scalarOf(evaluate(each, scope), scope)));
  return new Matrix(node.rows.length, node.rows[0]?.length ?? 0, values);
};

const union: EvaluateNode<17> = (node, scope) => {
  const references: Reference[] = [];
  for (const area of node.areas) {
    const operand = evaluate(area, scope);
    if (operand instanceof Reference) references.push(operand);
    else if (operand instanceof Union) references.push(...operand.references);
    else return operand instanceof CellError ? operand : ERRORS.value;
  }
  return new Union(references);
};

const evaluators: { [T in Ast["type"]]: EvaluateNode<T> } = {
  [NODE.number]: (node) => node.value,
  [NODE.string]: (node) => node.value,
  [NODE.boolean]: (node) => node.value,
  [NODE.error]: (node) => CellError.of(node.value),
  [NODE.cell]: reference,
  [NODE.range]: reference,
  [NODE.binary]: (node, scope) => binary(node.op, evaluate(node.left, scope), evaluate(node.right, scope), scope),
  [NODE.unary]: (node, scope) => unary(node.op, evaluate(node.operand, scope), scope),
  [NODE.call]: (node, scope) => call(node.name, node.args, scope, evaluate),
  [NODE.array]: arrayConstant,
  [NODE.percent]: (node, scope) => percent(evaluate(node.operand, scope), scope),
  [NODE.name]: nameReference,
  [NODE.columns]: reference,
  [NODE.rows]: reference,
  [NODE.structured]: tableReference,
  [NODE.missing]: () => MISSING,
  [NODE.union]: union,
};

export function evaluate(node: Ast, scope: Scope): Operand {
  return (evaluators[node.type] as (node: Ast, scope: Scope) => Operand)(node, scope);
}
