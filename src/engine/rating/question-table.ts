import { questions as catalogue, type LogAxis, type QuestionId, type ViewpointId } from "../catalogue";
import { evaluate, preparedQuestionExpression } from "../model/evaluate";
import { numberOfReply } from "../model/number-of-reply";
import type { ListedFor } from "../model/named-value";
import type {
  ApplicableColumn,
  DerivedColumn,
  QuestionColumn,
  QuestionFactor,
  RepliedFactor,
} from "../model/question-leaf";
import type { Scope } from "../model/scope";
import type { Reply } from "../sheet/replies";
import { FixedProducts } from "./fixed-products";
import { derivedColumn, derivedColumns, isCapColumn, isCapping, listedColumn } from "./question-columns";

const ofCatalogue = new FixedProducts(catalogue);

const fixedOf = (replies: readonly Reply[]): FixedProducts =>
  replies.length === catalogue.length && replies.every(({ question }, row) => question === catalogue[row])
    ? ofCatalogue
    : new FixedProducts(replies.map(({ question }) => question));

type Column = Float64Array;
type ComplementedColumn = Extract<RepliedFactor, { readonly kind: "columnComplement" }>["id"];

/** Like `Float64Array.from`, which is ten times slower. */
function columnOf<Of>(rows: ArrayLike<Of>, number: (row: Of) => number): Column {
  const column = new Float64Array(rows.length);
  for (let row = 0; row < column.length; row++) column[row] = number(rows[row] as Of);
  return column;
}

/** The replies of one hearing sheet as Calc has them: a row a question, columns of numbers, each worked out once. */
export class QuestionTable {
  private readonly fixed: FixedProducts;
  private readonly columns = new Map<QuestionColumn | DerivedColumn, Column>();
  private readonly complements = new Map<ComplementedColumn, Column>();
  private readonly listedReplies = new Map<ListedFor, readonly Reply[]>();
  private readonly sums = new Map<readonly QuestionFactor[], number>();

  /** `customer`: whose parameters derived columns read. */
  constructor(
    private readonly replies: readonly Reply[],
    private readonly customer: Scope,
  ) {
    this.fixed = fixedOf(replies);
  }

  column(id: QuestionColumn | DerivedColumn): Column {
    let column = this.columns.get(id);
    if (!column)
      this.columns.set(id, (column = isDerived(id) ? this.derive(id) : columnOf(this.replies, numberOfReply[id])));
    return column;
  }

  /** Of one question; 0 where it is not among them. */
  cell(id: QuestionColumn | DerivedColumn, question: QuestionId): number {
    return this.column(id)[this.fixed.row(question)] ?? 0;
  }

  /** The questions of a viewpoint that are listed beside its grade. */
  listed(viewpoint: ViewpointId, listedFor: ListedFor): readonly QuestionId[] {
    let listed = this.listedReplies.get(listedFor);
    if (!listed) {
      const column = this.column(listedColumn[listedFor]);
      listed = this.replies.filter((_, row) => column[row] === 1);
      this.listedReplies.set(listedFor, listed);
    }
    return listed.filter(({ question }) => question.viewpoint === viewpoint).map(({ question }) => question.id);
  }

  sumOf(factors: readonly QuestionFactor[]): number {
    let sum = this.sums.get(factors);
    if (sum === undefined) {
      sum = 0;
      const { products, rows, replied } = this.fixed.of(factors);
      const columns = replied.map((factor) => this.valuesOf(factor));
      for (let at = 0; at < rows.length; at++) sum += productAt(rows[at] as number, products[at] as number, columns);
      this.sums.set(factors, sum);
    }
    return sum;
  }

  lowestLevel(axis: LogAxis, where: ApplicableColumn): number {
    const levels = this.replies
      .filter((reply) => reply.question.logAxis === axis && reply.asked && reply[where])
      .map(({ option }) => option?.logLevel ?? 0);
    return Math.min(...levels);
  }

  private valuesOf(factor: RepliedFactor): Column {
    switch (factor.kind) {
      case "column":
        return this.column(factor.id);
      case "columnComplement":
        return this.complement(factor.id);
      case "effectAtLeast": {
        const least = this.customer.parameter(factor.least).likely;
        return columnOf(this.replies, ({ question }) =>
          (factor.effect.effects[question.index] ?? 0) >= least ? 1 : 0,
        );
      }
    }
  }

  private complement(id: ComplementedColumn): Column {
    let complement = this.complements.get(id);
    if (!complement) this.complements.set(id, (complement = columnOf(this.column(id), (value) => 1 - value)));
    return complement;
  }

  private derive(id: DerivedColumn): Column {
    if (isCapColumn(id))
      return columnOf(this.replies, (reply) =>
        isCapping(reply.question.id)
          ? evaluate(derivedColumn(id, reply.question.id), "likely", this.customer, reply)
          : 0,
      );
    const prepared = preparedQuestionExpression(derivedColumns[id]);
    return columnOf(this.replies, (reply) => prepared(this.customer, reply));
  }
}

const isDerived = (id: QuestionColumn | DerivedColumn): id is DerivedColumn =>
  isCapColumn(id) || Object.hasOwn(derivedColumns, id);

function productAt(row: number, fixed: number, columns: readonly Column[]): number {
  let product = fixed;
  for (const column of columns) product *= column[row] as number;
  return product;
}
