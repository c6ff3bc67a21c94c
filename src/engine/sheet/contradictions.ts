import { personalDataKinds, type PersonalDataKind } from "../profile/kinds";
import { incidentNumbers, tellingIds } from "../profile/incidents";
import { providerNames } from "../profile/providers";
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
  {
    rule: "itShareWithoutServices",
    variable: "itShare",
    other: "itServices",
    broken: (value, other) => value > 0 && other === 0,
  },
];

/** A yes that says there is none, and the cells of a table that say there is. */
const tables: readonly {
  readonly rule: ContradictionRule;
  readonly none: UsedVariableId;
  readonly cells: readonly UsedVariableId[];
}[] = [
  { rule: "providersDespiteNone", none: "providersNone", cells: providerNames },
  { rule: "incidentsDespiteNone", none: "incidentsNone", cells: incidentNumbers.flatMap(tellingIds) },
];

/** Pairs of given values that cannot both be true. Both are used as given; the underwriter asks. */
export function contradictions({ numbers, year }: GivenProfile): SheetIssue[] {
  const issues: SheetIssue[] = [];
  for (const { rule, variable, other, broken } of rules) {
    const value = numbers.get(variable);
    const against = numbers.get(other);
    if (value !== undefined && against !== undefined && broken(value, against)) {
      issues.push({ code: "contradiction", rule, variable, other });
    }
  }
  const kind = kindAgainstSensitive(numbers);
  if (kind) {
    issues.push({ code: "contradiction", rule: "sensitiveWithoutKind", variable: "sensitive", other: `kinds.${kind}` });
  }
  for (const { rule, none, cells } of tables) {
    const stated = numbers.get(none) === 1 ? cells.find((id) => (numbers.get(id) ?? 0) > 0) : undefined;
    if (stated) issues.push({ code: "contradiction", rule, variable: none, other: stated });
  }
  for (const number of incidentNumbers) {
    const [variable, happened] = [`incident.${number}.year` as const, numbers.get(`incident.${number}.year`)];
    if (year !== null && happened !== undefined && happened > year)
      issues.push({ code: "contradiction", rule: "incidentAfterDate", variable, other: "date" });
  }
  return issues;
}

/** The kind that cannot be right beside the count of sensitive records: one held of none, or none held of some. */
function kindAgainstSensitive(numbers: GivenProfile["numbers"]): PersonalDataKind | undefined {
  const sensitive = numbers.get("sensitive");
  const saying = (answer: 0 | 1) => sensitiveKinds.filter((kind) => numbers.get(`kinds.${kind}`) === answer);
  if (sensitive === 0) return saying(1)[0];
  return sensitive !== undefined && saying(0).length === sensitiveKinds.length ? sensitiveKinds[0] : undefined;
}
