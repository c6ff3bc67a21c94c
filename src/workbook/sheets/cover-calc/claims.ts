import {
  classesOf,
  partOfLine,
  type CostItemId,
  type CoverLine,
  type ItemClass,
  type PolicyPart,
  type Scenario,
} from "../../../engine";
import { fill, type Words } from "../../../locales";
import { comparedFormula } from "../../formula/expression";
import { parameterName } from "../../formula/parameter-names";
import { names } from "../../model/names";
import { sumOf, type Case, type Chain } from "./chain";
import { choiceNumber } from "./choice-number";
import { MEAN, NOTHING_FOUND } from "./columns";
import { outageLines, type OutageLines } from "./outage";

/** A class with its lines; `covered` is null where nothing is. */
export interface ClassLines extends ItemClass {
  readonly loss: number;
  readonly covered: number | null;
}

/** The losses of a scenario's events and what of them falls under a plan, before ratios and limits. */
export interface Claims {
  readonly classes: readonly ClassLines[];
  readonly outage: OutageLines | null;
  readonly months: number | null;
  /** 1 where nothing is found behind a suspicion. */
  readonly nothingFound: (of: Case) => string;
  readonly isSuspicion: boolean;
  /** What of a class is left once its time and months are taken into account. */
  readonly entering: (one: ClassLines, of: Case) => string;
  readonly ratio: Readonly<Partial<Record<PolicyPart, number>>>;
}

export const isRatioFirst = ({ term }: Case): string => `${term("order")}=${choiceNumber("order", "ratioFirst")}`;

export function claimLines(chain: Chain, scenario: Scenario, words: Words): Claims {
  const found = foundLine(chain, scenario, words);
  const outage = outageLines(chain, scenario, words);
  const classes = classesOf(scenario).classes.map((one) => classLines(chain, one, words));
  const months = monthsLine(chain, classes, words);
  const nothingFound = ({ point, given }: Case): string => {
    if (found === null || point === MEAN) return "0";
    return point === NOTHING_FOUND ? "1" : given(found);
  };
  const entering = ({ covered, timed, months: lasting }: ClassLines, { of }: Case): string => {
    if (covered === null) return "0";
    if (timed && outage) return `${of(covered)}*(${of(outage.covered)}-${of(outage.waited)})`;
    return lasting && months !== null ? `${of(covered)}*${of(months)}` : of(covered);
  };
  const parts = new Set(classes.flatMap(({ line }) => (line ? [partOfLine[line]] : [])));
  const ratio = Object.fromEntries(
    [...parts].map((part) => [part, ratioLine(chain, part, found === null ? null : nothingFound, words)]),
  );
  return { classes, outage, months, nothingFound, isSuspicion: found !== null, entering, ratio };
}

function foundLine(chain: Chain, { confirmed }: Scenario, { sheets }: Words): number | null {
  if (!confirmed) return null;
  const probability = comparedFormula(parameterName(confirmed, "likely"));
  return chain.line({
    label: sheets.coverCalc.nothingFound,
    kind: "flag",
    given: ({ figure }) =>
      figure === "mean"
        ? `1-${parameterName(confirmed, "likely")}`
        : `IF(${probability}<${parameterName(`chance.${figure}`, "likely")},1,0)`,
  });
}

function classLines(chain: Chain, one: ItemClass, words: Words): ClassLines {
  const { items, line, option, share } = one;
  const label = labelOf(one, words);
  const covered =
    line === null
      ? undefined
      : ({ given, term }: Case): string => {
          const factors = [
            term(`${partOfLine[line]}.covered`),
            ...(option ? [term(`option.${option}`)] : []),
            ...(share ? [term(`share.${share}`)] : []),
          ];
          return `IF(${term("usable")}=1,${given(row)}*${factors.join("*")},0)`;
        };
  const row: number = chain.line({
    label,
    kind: "yen",
    given: ({ figure }) =>
      sumOf(items.map((id) => `INDEX(${names.item(id)},1,${["low", "likely", "high", "mean"].indexOf(figure) + 1})`)),
    ...(covered ? { each: covered } : {}),
  });
  return { ...one, loss: row, covered: covered ? row : null };
}

/** The line that answers a class, and what belongs to it. */
export function labelOf({ items, line }: ItemClass, { plans, costItems, sheets }: Words): string {
  const { classOf, andMore, separator } = sheets.coverCalc;
  const all = items.map((id) => costItems[id as CostItemId].name);
  const named =
    all.slice(0, mostNamed).join(separator) +
    (all.length > mostNamed ? fill(andMore, { count: all.length - mostNamed }) : "");
  return fill(classOf, { line: line ? plans.lines[line] : plans.reasons.notCovered, items: named });
}
/** Items of a class by their names. */
const mostNamed = 3;

const daysOfMonth = "(365/12)";

function monthsLine(chain: Chain, classes: readonly ClassLines[], { sheets }: Words): number | null {
  const months = classes.find((one) => one.months)?.months;
  if (!months) return null;
  return chain.line({
    label: sheets.coverCalc.months,
    kind: "share",
    each: ({ figure, term }) => {
      const lasting = parameterName(months, figure);
      return `IF(${lasting}=0,1,MIN(1,${term("response.period")}/${daysOfMonth}/MAX(${lasting},0.000001)))`;
    },
  });
}

function ratioLine(
  chain: Chain,
  part: PolicyPart,
  nothingFound: Claims["nothingFound"] | null,
  { plans, sheets }: Words,
): number {
  const own = `${part}.payRatio` as const;
  return chain.line({
    label: fill(sheets.coverCalc.ratio, { part: plans.groups[part] }),
    kind: "share",
    each: (one) =>
      nothingFound && part === "response"
        ? `IF(${nothingFound(one)}=1,${one.term("emergency.payRatio")},${one.term(own)})`
        : one.term(own),
  });
}

/** The lines a scenario has something under, in the order of a policy. */
export const linesIn = (classes: readonly ItemClass[], all: readonly CoverLine[]): readonly CoverLine[] =>
  all.filter((line) => classes.some((one) => one.line === line));
