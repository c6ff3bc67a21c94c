import { authorityParts, gateIds, gateRuleParts, rules, type RuleId } from "../../../engine";

/** What a cell of the sheet of rules holds: a rule, or who the rules are of. */
export type RuleCellId = RuleId | "set.name" | "set.version";

/** Where a rule's cell is found: the id its row is found by, and which of the columns of values, from 1. */
export interface RulePlace {
  readonly row: string;
  readonly column: number;
}

/** Columns of values: the most a row has. */
export const valueColumns = gateRuleParts.length;

/** A precondition's parts stand in one row, any other rule in a row of its own. */
export function placeOfRule(id: RuleCellId): RulePlace {
  const [owner = "", part = "", own = ""] = id.split(".");
  const ofAuthority = authorityParts.findIndex((each) => each === own);
  if (owner === "authority" && ofAuthority >= 0) return { row: `${owner}.${part}`, column: ofAuthority + 1 };
  const column = gateRuleParts.findIndex((each) => each === part);
  return column < 0 || !gateIds.some((each) => each === owner)
    ? { row: id, column: 1 }
    : { row: owner, column: column + 1 };
}

export const ruleCells: readonly RuleCellId[] = ["set.name", "set.version", ...rules.map(({ id }) => id)];
