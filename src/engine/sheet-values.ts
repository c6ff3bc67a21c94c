import type { LogAxis, QuestionId } from "./catalogue";
import type { Found } from "./model/named-value";
import type { ApplicableColumn, CapColumn, QuestionColumn, QuestionFactor } from "./model/question-leaf";
import type { Scope, SheetScope } from "./model/scope";
import type { ValueName } from "./model/value-names";
import type { FoundAs } from "./named-values";
import { finderOf, findersOfProduct, type Finders } from "./value-finders";
import { QuestionTable } from "./rating/question-table";
import type { Reply } from "./sheet/replies";

/** The named values of one hearing sheet, each worked out once, when first asked for. */
export class SheetValues implements SheetScope {
  /** By the slot of the finder; undefined until asked for. */
  private readonly found: (Found | undefined)[];

  /** `given`: values taken as they are, whatever the replies make of them. */
  constructor(
    private readonly customer: Scope,
    private readonly replies: readonly Reply[],
    given: { readonly [Name in ValueName]?: Found } = {},
    private readonly finders: Finders = findersOfProduct,
    private readonly table: QuestionTable = new QuestionTable(replies, customer),
  ) {
    this.found = new Array<Found | undefined>(finders.size).fill(undefined);
    for (const [name, value] of Object.entries(given)) this.found[finderOf(name as ValueName, finders).slot] = value;
  }

  /** The same replies of a customer who differs in parameters that no sum over questions reads: the sums are kept. */
  under(customer: Scope): SheetValues {
    return new SheetValues(customer, this.replies, {}, this.finders, this.table);
  }

  get<Name extends ValueName>(name: Name): FoundAs<Name> {
    return this.find(name) as FoundAs<Name>;
  }

  find(name: ValueName): Found {
    const { slot, find } = finderOf(name, this.finders);
    let found = this.found[slot];
    if (found === undefined) this.found[slot] = found = find(this.customer, this, this.table);
    return found;
  }

  sumOverQuestions(factors: readonly QuestionFactor[]): number {
    return this.table.sumOf(factors);
  }

  lowestLevel(axis: LogAxis, where: ApplicableColumn): number {
    return this.table.lowestLevel(axis, where);
  }

  cell(column: QuestionColumn | CapColumn, question: QuestionId): number {
    return this.table.cell(column, question);
  }

  numberOf(name: ValueName): number | null {
    const found = this.find(name);
    return typeof found === "object" ? found?.length || null : Number(found);
  }
}
