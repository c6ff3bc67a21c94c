import { defaults, quantities, type Expression, type Test } from "../../../src/engine";

/** Every used value an expression reads, in whatever branch: a spreadsheet follows all of them. */
function usedIn(expression: Expression): readonly string[] {
  switch (expression.kind) {
    case "used":
      return [expression.id];
    case "quantity":
      return usedIn(quantities[expression.id].expression);
    case "operation":
      return expression.operands.flatMap(usedIn);
    case "when":
      return [...usedInTest(expression.test), ...usedIn(expression.yes), ...usedIn(expression.no)];
    default:
      return [];
  }
}

function usedInTest(test: Test): readonly string[] {
  switch (test.kind) {
    case "compare":
      return [...usedIn(test.left), ...usedIn(test.right)];
    case "any":
    case "all":
      return test.tests.flatMap(usedInTest);
    case "not":
      return usedInTest(test.test);
    default:
      return [];
  }
}

const reads = new Map(Object.entries(defaults).map(([id, expression]) => [id, usedIn(expression)]));

test.each([...reads.keys()])("what stands in for %s does not hang on itself: no circle of cells", (start) => {
  const reached = new Set<string>();
  const waiting = [...(reads.get(start) ?? [])];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (reached.has(id)) continue;
    reached.add(id);
    waiting.push(...(reads.get(id) ?? []));
  }
  expect([...reached]).not.toContain(start);
});
