import { all, any, atLeast, below, constant, equal, not } from "../model/expression";
import type { NamedChoice } from "../model/named-value";
import { answered, applicable, step, type SheetLeaf, type SheetTest } from "../model/sheet-leaf";
import { gateIds, type Gate, type GateId, type GateState, type Requirement } from "./gate";
import { gates } from "./gates";

export type GateValues = Readonly<Record<GateId, NamedChoice<GateState>>>;

const yes = constant(1);
const drops = ({ question }: Requirement): SheetTest => equal(applicable(question), constant(0));
const fails = ({ question, atLeast: least }: Requirement): SheetTest =>
  all<SheetLeaf>(equal(answered(question), yes), below(step(question), constant(least)));
const isMet = (requirement: Requirement): SheetTest => {
  const { question, atLeast: least } = requirement;
  return any(
    drops(requirement),
    all<SheetLeaf>(equal(answered(question), yes), atLeast(step(question), constant(least))),
  );
};

/** A control that is missing decides, whatever is open; what is open is asked about. */
function stateOf({ where, requirements, test, condition }: Gate): NamedChoice<GateState> {
  const outside: readonly SheetTest[] = [
    ...(where ? [not<SheetLeaf>(where)] : []),
    ...(requirements.length > 0 ? [all(...requirements.map(drops))] : []),
  ];
  const failed: readonly SheetTest[] = [...requirements.map(fails), ...(test ? [not<SheetLeaf>(test)] : [])];
  const onCondition: readonly SheetTest[] = condition
    ? [all(any(...failed), ...(condition.where ? [condition.where] : []))]
    : [];
  return {
    kind: "choice",
    none: [],
    cases: [
      ...outside.map((each) => ({ test: each, text: "notApplicable" as const })),
      { test: all(...requirements.map(isMet), ...(test ? [test] : [])), text: "pass" },
      ...onCondition.map((each) => ({ test: each, text: "condition" as const })),
      { test: any(...failed), text: "refer" },
    ],
    otherwise: "open",
  };
}

export const gateValues = Object.fromEntries(gateIds.map((id) => [id, stateOf(gates[id])])) as GateValues;
