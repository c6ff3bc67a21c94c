import type { CatalogueQuestion, QuestionId } from "../catalogue";
import { catalogueColumns, type FixedFactor, type QuestionFactor, type RepliedFactor } from "../model/question-leaf";

/** A product over the questions with everything multiplied that no reply changes. */
interface FixedProduct {
  /** The questions where that is not 0. */
  readonly rows: readonly number[];
  /** Of each of these rows. */
  readonly products: Float64Array;
  /** The factors left to be multiplied. */
  readonly replied: readonly RepliedFactor[];
}

/** What products over the same questions have in common, whatever is replied: worked out once for each. */
export class FixedProducts {
  private readonly known = new WeakMap<readonly QuestionFactor[], FixedProduct>();
  private readonly rows: ReadonlyMap<QuestionId, number>;

  constructor(private readonly questions: readonly CatalogueQuestion[]) {
    this.rows = new Map(questions.map(({ id }, row) => [id, row]));
  }

  /** -1 where the question is not among them. */
  row(question: QuestionId): number {
    return this.rows.get(question) ?? -1;
  }

  of(factors: readonly QuestionFactor[]): FixedProduct {
    let product = this.known.get(factors);
    if (!product) this.known.set(factors, (product = this.workOut(factors)));
    return product;
  }

  private workOut(factors: readonly QuestionFactor[]): FixedProduct {
    const fixed = factors.filter(isFixed);
    const products = this.questions.map((question) => fixed.reduce((product, each) => product * of(each, question), 1));
    const rows = [...products.keys()].filter((row) => products[row] !== 0);
    return {
      rows,
      products: Float64Array.from(rows, (row) => products[row] ?? 0),
      replied: factors.filter((factor) => !isFixed(factor)),
    };
  }
}

const isFixed = (factor: QuestionFactor): factor is FixedFactor =>
  factor.kind === "is" || factor.kind === "effect" || (factor.kind === "column" && isOfCatalogue(factor.id));

const isOfCatalogue = (id: string): boolean => catalogueColumns.some((column) => column === id);

function of(factor: FixedFactor, question: CatalogueQuestion): number {
  switch (factor.kind) {
    case "is":
      return (question[factor.column] ?? "") === factor.text ? 1 : 0;
    case "column":
      return factor.id === "weight" ? question.weight : Number(question.key ?? false);
    case "effect":
      return factor.effects[question.index] ?? 0;
  }
}
