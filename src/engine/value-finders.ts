import type { QuestionId } from "./catalogue";
import { preparedSheetExpression, preparedSheetTest } from "./model/evaluate";
import type { Found, NamedChoice, NamedValue } from "./model/named-value";
import type { Scope, SheetScope } from "./model/scope";
import type { ValueName } from "./model/value-names";
import { namedValues } from "./named-values";
import type { QuestionTable } from "./rating/question-table";

/** What a named value is worked out from: the values found so far, too. */
interface Sheet extends SheetScope {
  find(name: ValueName): Found;
}

/** How a named value is worked out, and its place among all. */
interface Finder {
  readonly slot: number;
  readonly find: (customer: Scope, sheet: Sheet, table: QuestionTable) => Found;
}

export type Finders = ReadonlyMap<ValueName, Finder>;

/** Made ready once for all hearing sheets. */
export const findersOf = (values: ReadonlyMap<ValueName, NamedValue>): Finders =>
  new Map([...values].map(([name, value], slot) => [name, { slot, find: findOf(value) }]));

export const findersOfProduct = findersOf(namedValues);

export function finderOf(name: ValueName, finders: Finders): Finder {
  const finder = finders.get(name);
  if (!finder) throw new Error(`No such value: ${name}`);
  return finder;
}

function findOf(value: NamedValue): Finder["find"] {
  switch (value.kind) {
    case "number":
      return preparedSheetExpression(value.expression);
    case "optional": {
      const [isNone, number] = [preparedSheetTest(value.none), preparedSheetExpression(value.expression)];
      return (customer, sheet) => (isNone(customer, sheet) ? null : number(customer, sheet));
    }
    case "choice":
      return choiceOf(value);
    case "list":
      return (_customer, _sheet, table) => table.listed(value.viewpoint, value.listedFor);
    case "joined":
      return (_customer, sheet) => value.names.flatMap((name) => sheet.find(name) as readonly QuestionId[]);
  }
}

function choiceOf({ none, cases, otherwise }: NamedChoice<string>): Finder["find"] {
  const noneOf = none.map(preparedSheetTest);
  const choices = cases.map(({ test, text }) => ({ text, holds: preparedSheetTest(test) }));
  return (customer, sheet) => {
    if (noneOf.some((isNone) => isNone(customer, sheet))) return null;
    return choices.find(({ holds }) => holds(customer, sheet))?.text ?? otherwise;
  };
}
