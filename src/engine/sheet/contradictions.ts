import { personalDataKinds } from "../profile/kinds";
import type { UsedVariableId } from "../profile/variables";
import type { ContradictionRule, SheetIssue } from "./issue";
import type { GivenProfile } from "./profile";

interface Rule {
  readonly rule: ContradictionRule;
  readonly variable: UsedVariableId;
  readonly other: UsedVariableId;
  /** Both values were given. */
  readonly broken: (value: number, other: number) => boolean;
}

const sensitiveKinds = personalDataKinds.filter((kind) => kind.award === "sensitive").map((kind) => kind.id);

const rules: readonly Rule[] = [
  {
    rule: "databaseAboveHeld",
    variable: "largestDatabase",
    other: "personsHeld",
    broken: (value, other) => value > other,
  },
  { rule: "webSalesAboveRevenue", variable: "webSales", other: "revenue", broken: (value, other) => value > other },
  {
    rule: "webSalesWithoutSite",
    variable: "webSales",
    other: "hasWebsite",
    broken: (value, other) => value > 0 && other === 0,
  },
  { rule: "publicAboveServers", variable: "publicServers", other: "servers", broken: (value, other) => value > other },
  {
    rule: "cardsWithoutKind",
    variable: "cards",
    other: "kinds.card",
    broken: (value, other) => value > 0 !== other > 0,
  },
  { rule: "sensitiveAboveHeld", variable: "sensitive", other: "personsHeld", broken: (value, other) => value > other },
];

/** Pairs of given values that cannot both be true. Both are used as given; the underwriter asks. */
export function contradictions({ numbers }: GivenProfile): SheetIssue[] {
  const issues: SheetIssue[] = [];
  for (const { rule, variable, other, broken } of rules) {
    const value = numbers.get(variable);
    const against = numbers.get(other);
    if (value !== undefined && against !== undefined && broken(value, against)) {
      issues.push({ code: "contradiction", rule, variable, other });
    }
  }
  const sensitive = numbers.get("sensitive");
  const held = sensitiveKinds.map((kind) => numbers.get(`kinds.${kind}`));
  if (sensitive !== undefined && held.every((flag) => flag !== undefined)) {
    if (sensitive > 0 !== held.some((flag) => flag === 1)) {
      issues.push({
        code: "contradiction",
        rule: "sensitiveWithoutKind",
        variable: "sensitive",
        other: "kinds.medical",
      });
    }
  }
  return issues;
}
