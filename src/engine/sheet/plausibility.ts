import { parameterById, type ParameterId } from "../parameters";
import type { ParameterSet } from "../parameters/set";
import { variableById, type NumericVariable, type NumericVariableId } from "../profile/variables";
import type { SheetIssue } from "./issue";
import type { GivenProfile } from "./profile";

/** The parameter tables of what one profile value can be of another: `atLeast` and `atMost`. */
type BoundTable = Extract<ParameterId, `plausible.${string}.atLeast`> extends `${infer Table}.atLeast` ? Table : never;

interface Rule {
  readonly variable: NumericVariableId;
  readonly other: NumericVariableId;
  readonly bounds: BoundTable;
  /** Nothing at all is plausible, however much the other is. */
  readonly noneFits?: true;
}

const rules: readonly Rule[] = [
  { variable: "revenue", other: "staff", bounds: "plausible.revenuePerStaff" },
  { variable: "pcs", other: "staff", bounds: "plausible.pcsPerStaff" },
  { variable: "servers", other: "staff", bounds: "plausible.serversPerStaff" },
  { variable: "webSales", other: "revenue", bounds: "plausible.webShare", noneFits: true },
  { variable: "personsHeld", other: "staff", bounds: "plausible.personsPerStaff" },
  { variable: "cards", other: "personsHeld", bounds: "plausible.cardsPerPerson" },
  { variable: "entrustors", other: "staff", bounds: "plausible.companiesPerStaff" },
  { variable: "slaPartners", other: "staff", bounds: "plausible.companiesPerStaff" },
];

/** What a number typed in another unit is too large or too small by, likeliest first: 千円, 百万円, 万円, 億円. 前提 */
const slips: Partial<Record<NumericVariable["unit"], readonly number[]>> = {
  yenPerYear: [1e3, 1e6, 1e4, 1e8],
  persons: [1e3, 1e4],
  cards: [1e3, 1e4],
};

/** How far beyond a bound a number must be for another unit to be the likelier reading. 前提 */
const farOff = 10;

/** Serial days that a spreadsheet makes of a date typed as a count: 2000-01-01 to 2049-12-31. */
const dates = { first: 36_526, last: 54_788 } as const;

const isDate = (variable: NumericVariable, value: number): boolean =>
  variable.whole && value >= dates.first && value <= dates.last;

/**
 * Pairs of given values that do not fit each other, with the likelier reading where there is one. Both are used as given:
 * the underwriter asks.
 */
export const implausibilities = ({ numbers }: GivenProfile, parameters: ParameterSet): SheetIssue[] =>
  rules.flatMap((rule) => {
    const [value, other] = [numbers.get(rule.variable), numbers.get(rule.other)];
    return value === undefined || other === undefined ? [] : implausible(rule, value, other, parameters);
  });

function implausible(rule: Rule, value: number, otherValue: number, { values }: ParameterSet): SheetIssue[] {
  const [low, high] = [values[`${rule.bounds}.atLeast`].likely, values[`${rule.bounds}.atMost`].likely];
  const fits = (amount: number): boolean => amount >= low * otherValue && amount <= high * otherValue;
  if (fits(value) || (value === 0 && rule.noneFits)) return [];
  const [variable, other] = [declared(rule.variable), declared(rule.other)];
  const about = {
    variable: variable.id,
    value,
    unit: variable.unit,
    other: other.id,
    otherValue,
    otherUnit: other.unit,
    low,
    high,
    boundUnit: parameterById.get(`${rule.bounds}.atLeast`)?.unit ?? "none",
  };
  const above = value > high * otherValue;
  if (above && isDate(variable, value)) return [{ code: "perhapsDate", ...about, date: value }];
  if (!above && isDate(other, otherValue)) return [{ code: "perhapsDate", ...swapped(about), date: otherValue }];
  const far = above ? value > farOff * high * otherValue : value * farOff < low * otherValue;
  const factors = far ? (slips[variable.unit] ?? []) : [];
  const likelier = factors.map((factor) => (above ? value / factor : value * factor)).find(fits);
  if (likelier !== undefined && likelier !== value) return [{ code: "perhapsOtherUnit", ...about, likelier }];
  return [{ code: "implausible", ...about }];
}

/** The same pair, about the other cell. */
const swapped = <About extends Extract<SheetIssue, { code: "implausible" }>>(about: Omit<About, "code">) => ({
  ...about,
  variable: about.other,
  value: about.otherValue,
  unit: about.otherUnit,
  other: about.variable,
  otherValue: about.value,
  otherUnit: about.unit,
});

function declared(id: NumericVariableId): NumericVariable<NumericVariableId> {
  const variable = variableById.get(id);
  if (variable?.kind !== "number") throw new Error(`${id} is no number`);
  return variable as NumericVariable<NumericVariableId>;
}

/** Contradictions and implausible pairs, a pair once: with the likelier reading where there is one. */
export function withoutRepetition(
  contradicting: readonly SheetIssue[],
  implausible: readonly SheetIssue[],
): readonly SheetIssue[] {
  const pair = (issue: SheetIssue): string => ("other" in issue ? `${issue.variable} ${issue.other}` : "");
  const read = new Set(implausible.filter(({ code }) => code !== "implausible").map(pair));
  const contradicted = new Set(contradicting.map(pair));
  return [
    ...implausible.filter((issue) => issue.code !== "implausible" || !contradicted.has(pair(issue))),
    ...contradicting.filter((issue) => !read.has(pair(issue))),
  ];
}
