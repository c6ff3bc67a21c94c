import { planTerms, type Plan, type TermGroup, type TermId } from "../../engine";
import { amountInUnit, words, type Language } from "../../locales";
import { aligned } from "./text-columns";

type Term = (typeof planTerms)[number];

/** The terms of plans side by side, group by group; then what each term means. */
export function plansTable(plans: readonly Plan[], language: Language): string {
  const text = words(language).plans;
  const groups = [...new Set(planTerms.map(({ group }) => group))];
  const inGroup = (group: TermGroup): readonly Term[] => planTerms.filter((term) => term.group === group);
  const rows = [
    ["", ...plans.map(({ name }) => name)],
    ...groups.flatMap((group) => [
      [text.groups[group]],
      ...inGroup(group).map((term) => [
        `  ${text.terms[term.id].name}`,
        ...plans.map(({ terms }) => valueText(term, terms[term.id], language)),
      ]),
    ]),
  ];
  const meanings = planTerms.map(({ id }) => [text.terms[id].name, text.terms[id].meaning]);
  return `${aligned(rows).join("\n")}\n\n${aligned(meanings).join("\n")}\n`;
}

function valueText({ id, kind, unit }: Term, value: Plan["terms"][TermId], language: Language): string {
  const { plans, profile, units } = words(language);
  const { yes, no } = profile;
  if (kind === "choice") return (plans.choices[id] as Readonly<Record<string, string>>)[String(value)] ?? "";
  if (value === null) return kind === "limit" ? plans.noLimit : "";
  if (typeof value === "boolean") return value ? yes : no;
  return typeof value === "number" ? amountInUnit(value, unit ?? "none", { language, units, yes, no }) : value;
}
