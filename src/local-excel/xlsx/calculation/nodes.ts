/** Walks through parsed formulas. */
import { type Ast, NODE } from "./ast";

const partsOf = (node: Ast): readonly Ast[] => {
  switch (node.type) {
    case NODE.binary:
      return [node.left, node.right];
    case NODE.unary:
    case NODE.percent:
      return [node.operand];
    case NODE.call:
      return node.args;
    case NODE.array:
      return node.rows.flat();
    case NODE.union:
      return node.areas;
    default:
      return [];
  }
};

interface Visit {
  readonly node: Ast;
  /** Calls around the node, itself included. */
  readonly calls: number;
}

/** A node and all inside it; not by recursion, because a long sum is as deep as it is long. */
export function* nodesOf(formula: Ast): Generator<Visit> {
  const waiting: Visit[] = [{ node: formula, calls: 0 }];
  for (let visit = waiting.pop(); visit; visit = waiting.pop()) {
    const calls = visit.calls + (visit.node.type === NODE.call ? 1 : 0);
    yield { node: visit.node, calls };
    waiting.push(...partsOf(visit.node).map((node) => ({ node, calls })));
  }
}
