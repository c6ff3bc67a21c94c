import type { LogAxis, QuestionId } from "./catalogue";
import { evaluate, passes } from "./model/evaluate";
import type { Found, NamedChoice, NamedValue } from "./model/named-value";
import type { QuestionColumn, QuestionFactor } from "./model/question-leaf";
import type { Scope, SheetScope } from "./model/scope";
import type { ValueName } from "./model/value-names";
import { namedValues, type FoundAs } from "./named-values";
import { QuestionTable } from "./rating/question-table";
import type { Reply } from "./sheet/replies";

/** The named values of one hearing sheet, each worked out once, when first asked for. */
export class SheetValues implements SheetScope {
  private readonly found: Map<ValueName, Found>;
  private readonly table: QuestionTable;

  /** `given`: values taken as they are, whatever the replies make of them. */
  constructor(
    private readonly customer: Scope,
    replies: readonly Reply[],
    given: { readonly [Name in ValueName]?: Found } = {},
    private readonly declared: ReadonlyMap<ValueName, NamedValue> = namedValues,
  ) {
    this.found = new Map(Object.entries(given) as [ValueName, Found][]);
    this.table = new QuestionTable(replies, customer);
  }

  get<Name extends ValueName>(name: Name): FoundAs<Name> {
    return this.find(name) as FoundAs<Name>;
  }

  find(name: ValueName): Found {
    let found = this.found.get(name);
    if (found === undefined) {
      const value = this.declared.get(name);
      if (!value) throw new Error(`No such value: ${name}`);
      found = this.workOut(value);
      this.found.set(name, found);
    }
    return found;
  }

  sumOverQuestions(factors: readonly QuestionFactor[]): number {
    return this.table.sumOf(factors);
  }

  lowestLevel(axis: LogAxis): number {
    return this.table.lowestLevel(axis);
  }

  cell(column: QuestionColumn, question: QuestionId): number {
    return this.table.cell(column, question);
  }

  numberOf(name: ValueName): number | null {
    const found = this.find(name);
    return typeof found === "object" ? found?.length || null : Number(found);
  }

  private workOut(value: NamedValue): Found {
    switch (value.kind) {
      case "number":
        return evaluate(value.expression, "likely", this.customer, this);
      case "optional":
        return passes(value.none, "likely", this.customer, this)
          ? null
          : evaluate(value.expression, "likely", this.customer, this);
      case "choice":
        return this.choose(value);
      case "list":
        return this.table.listed(value.viewpoint, value.listedFor);
      case "joined":
        return value.names.flatMap((name) => this.find(name) as readonly QuestionId[]);
    }
  }

  private choose({ none, cases, otherwise }: NamedChoice<string>): string | null {
    if (none.some((test) => passes(test, "likely", this.customer, this))) return null;
    return cases.find(({ test }) => passes(test, "likely", this.customer, this))?.text ?? otherwise;
  }
}
