import { retiredVariableIds, retiredVariables, type RetiredVariable, type RetiredVariableId } from "../profile/retired";
import type { VariableId } from "../profile/variables";
import type { ProfileInput } from "./hearing-sheet";
import { understandNoAnswer } from "./no-answer";

type Inputs<Id extends string> = Readonly<Partial<Record<Id, ProfileInput>>>;

/** A profile in the cells of today: what retired ones say goes where it belongs, beside or behind what stands there. */
export function profileCarriedOver(profile: Inputs<VariableId | RetiredVariableId>): Inputs<VariableId> {
  const carried: Partial<Record<VariableId | RetiredVariableId, ProfileInput>> = { ...profile };
  for (const id of retiredVariableIds) {
    const received = carried[id];
    delete carried[id];
    if (received === undefined || String(received).trim() === "") continue;
    carryOver(retiredVariables[id], received, carried);
  }
  return carried;
}

function carryOver(
  { text, beside, none }: RetiredVariable,
  received: ProfileInput,
  carried: Partial<Record<VariableId, ProfileInput>>,
): void {
  const said = typeof received === "string" ? understandNoAnswer(received)?.meaning : undefined;
  if (said === "none" || said === "notApplicable") {
    if (none) carried[none.id] ??= none.as === "yes" ? true : received;
    return;
  }
  const there = carried[text];
  carried[text] = there === undefined || there === "" ? received : `${there} / ${received}`;
  if (beside) carried[beside.id] ??= beside.value;
}
