import type { QuestionId } from "../catalogue";
import { all, any, atLeast, below, constant, equal, not, used } from "../model/expression";
import type { NamedChoice } from "../model/named-value";
import { answered, applicable, rule, step, type SheetLeaf, type SheetTest } from "../model/sheet-leaf";
import { gateIds, type GateId, type GateState } from "./gate";
import { gates } from "./gates";
import type { NumericRuleId } from "./rules/rules";

export type GateValues = Readonly<Record<GateId, NamedChoice<GateState>>>;

const yes = constant(1);
const drops = (question: QuestionId): SheetTest => equal(applicable(question), constant(0));

/** Of one question of a precondition: its reply falls short, or nobody answered it, where it applies. */
export function questionTests(
  id: GateId,
  question: QuestionId,
): { readonly fails: SheetTest; readonly open: SheetTest } {
  const required = rule(`${id}.${question}` as NumericRuleId);
  return {
    fails: all<SheetLeaf>(not(drops(question)), equal(answered(question), yes), below(step(question), required)),
    open: all<SheetLeaf>(not(drops(question)), equal(answered(question), constant(0))),
  };
}

/** A control that is missing decides, whatever is open; what is open is asked about. */
function stateOf(id: GateId): NamedChoice<GateState> {
  const { where, questions, test } = gates[id];
  const isMet = (question: QuestionId): SheetTest =>
    any(
      drops(question),
      all<SheetLeaf>(
        equal(answered(question), yes),
        atLeast(step(question), rule(`${id}.${question}` as NumericRuleId)),
      ),
    );
  const outside: readonly SheetTest[] = [
    ...(where ? [not<SheetLeaf>(where)] : []),
    ...(questions.length > 0 ? [all(...questions.map(drops))] : []),
  ];
  const failed: readonly SheetTest[] = [
    ...questions.map((question) => questionTests(id, question).fails),
    ...(test ? [not<SheetLeaf>(test)] : []),
  ];
  const onCondition = all<SheetLeaf>(
    any(...failed),
    equal(rule(`${id}.fails`), yes),
    below(used("staff"), rule(`${id}.staffBelow`)),
  );
  return {
    kind: "choice",
    none: [],
    cases: [
      { test: equal(rule(`${id}.use`), constant(0)), text: "off" },
      ...outside.map((each) => ({ test: each, text: "notApplicable" as const })),
      { test: all(...questions.map(isMet), ...(test ? [test] : [])), text: "pass" },
      { test: onCondition, text: "condition" },
      { test: any(...failed), text: "refer" },
    ],
    otherwise: "open",
  };
}

export const gateValues = Object.fromEntries(gateIds.map((id) => [id, stateOf(id)])) as GateValues;
