import {
  chances,
  parameterById,
  quantities,
  type BasisId,
  type CostItem,
  type Expression,
  type ParameterId,
  type Test,
} from "../../engine";

/** Every parameter an expression reads, through the quantities it uses. Industry tables count by their first row. */
function parametersOf(expression: Expression): readonly ParameterId[] {
  switch (expression.kind) {
    case "parameter":
    case "complement":
      return [expression.id];
    case "byIndustry":
      return [`${expression.table}.A`];
    case "quantity":
      return parametersOf(quantities[expression.id].expression);
    case "operation":
      return expression.operands.flatMap(parametersOf);
    case "when":
      return [...parametersOfTest(expression.test), ...parametersOf(expression.yes), ...parametersOf(expression.no)];
    case "constant":
    case "used":
    case "typed":
    case "given":
    case "sheetYear":
      return [];
  }
}

function parametersOfTest(test: Test): readonly ParameterId[] {
  switch (test.kind) {
    case "compare":
      return [...parametersOf(test.left), ...parametersOf(test.right)];
    case "any":
    case "all":
      return test.tests.flatMap(parametersOfTest);
    case "not":
      return parametersOfTest(test.test);
    case "none":
    case "industry":
    case "industryGiven":
      return [];
  }
}

/** Where the numbers of a cost item come from, each source once, 前提 last. */
export function basesOf(item: CostItem): readonly BasisId[] {
  const parameters = item.factors.flatMap((factor): readonly ParameterId[] => {
    if (factor.kind === "parameter" || factor.kind === "complement") return [factor.id];
    if (factor.kind === "chance") {
      const { probability, otherwise } = chances[factor.id];
      return [...parametersOf(probability), ...(otherwise ? [otherwise] : [])];
    }
    return factor.kind === "quantity" ? parametersOf(quantities[factor.id].expression) : [];
  });
  const bases = new Set(parameters.flatMap((id) => parameterById.get(id)?.basis ?? []));
  const assumed = bases.delete("assumption");
  return assumed ? [...bases, "assumption"] : [...bases];
}
