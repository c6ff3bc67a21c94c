import { coverLines, partOfLine, sharedSublimits, type CoverLine, type Scenario } from "../../../engine";
import { fill, type Words } from "../../../locales";
import { names } from "../../model/names";
import { parameterName } from "../../formula/parameter-names";
import { planRows, type PlanRowId } from "../plans/rows";
import { sumOf, type Case, type Chain } from "./chain";
import { isRatioFirst, linesIn, type Claims, type ClassLines } from "./claims";

/** Of one line of a policy: after its sublimits, after its deductible and ratio, and within its limit. */
export interface PolicyLine {
  readonly line: CoverLine;
  readonly classes: readonly ClassLines[];
  /** After the sublimits of items. */
  readonly sum: number;
  /** After every sublimit. */
  readonly sublimited: number;
  /** After deductible and ratio: what limits and layers are measured against. */
  readonly own: number;
}

/** Ratio, sublimits and deductibles, in the order of the plan. */
export interface Steps {
  readonly lines: readonly PolicyLine[];
  readonly ratioOf: (line: CoverLine, of: Case) => string;
  /** What of a class is left after the sublimits of items, which each of a group shares in proportion. */
  readonly within: (one: ClassLines, of: Case) => string;
}

export function stepsOf(chain: Chain, scenario: Scenario, claims: Claims, words: Words): Steps {
  const text = words.sheets.coverCalc;
  const covered = claims.classes.filter(({ covered: line }) => line !== null);
  const ratioOf = (line: CoverLine, { of }: Case): string => of(claims.ratio[partOfLine[line]] ?? 0);
  const first = (one: ClassLines, of: Case): string =>
    `${claims.entering(one, of)}*IF(${isRatioFirst(of)},${ratioOf(one.line ?? "response", of)},1)`;
  const gifts = new Map(
    covered.flatMap((one) => {
      const { perPerson } = one;
      if (!perPerson) return [];
      const line = chain.line({
        label: text.gift,
        kind: "yen",
        each: (of) => {
          const given = parameterName(perPerson, of.figure);
          const most = `${of.term("sublimit.giftPerPerson")}/MAX(${given},0.000001)*${claims.entering(one, of)}`;
          return `IF(${given}>0,MIN(${first(one, of)},${most}),${first(one, of)})`;
        },
      });
      return [[one, line] as const];
    }),
  );
  const asked = (one: ClassLines, of: Case): string => {
    const gift = gifts.get(one);
    return gift === undefined ? first(one, of) : of.of(gift);
  };
  const shares = new Map(
    sharedSublimits.flatMap((group) => {
      const own = covered.filter(({ sublimit }) => sublimit === group);
      if (own.length === 0) return [];
      const line = chain.line({
        label: fill(text.share, { limit: words.plans.terms[`sublimit.${group}`].name }),
        kind: "share",
        each: (of) => {
          const sum = `(${sumOf(own.map((one) => asked(one, of)))})`;
          return `MIN(1,${of.term(`sublimit.${group}`)}/MAX(${sum},0.000001))`;
        },
      });
      return [[group, line] as const];
    }),
  );
  const within = (one: ClassLines, of: Case): string => {
    const share = one.sublimit ? shares.get(one.sublimit) : undefined;
    return share === undefined ? asked(one, of) : `${asked(one, of)}*${of.of(share)}`;
  };
  const lines = linesIn(covered, coverLines).map((line) =>
    policyLine(chain, { line, scenario, claims, within, ratioOf }, words),
  );
  return { lines, ratioOf, within };
}

function policyLine(
  chain: Chain,
  {
    line,
    scenario,
    claims,
    within,
    ratioOf,
  }: Pick<Steps, "within" | "ratioOf"> & {
    readonly line: CoverLine;
    readonly scenario: Scenario;
    readonly claims: Claims;
  },
  words: Words,
): PolicyLine {
  const { afterItems, afterSublimits, afterDeductible } = words.sheets.coverCalc;
  const name = { line: words.plans.lines[line] };
  const classes = claims.classes.filter((one) => one.line === line);
  const sum = chain.line({
    label: fill(afterItems, name),
    kind: "yen",
    each: (of) => sumOf(classes.map((one) => within(one, of))),
  });
  const ofScenario: PlanRowId = `scenario.${scenario.id}.${line}`;
  const sublimited = chain.line({
    label: fill(afterSublimits, name),
    kind: "yen",
    name: names.cover(scenario.code, `${line}Sublimited`),
    each: (of) => {
      const limits = [
        ...(planRows.some(({ id }) => id === ofScenario) ? [of.term(ofScenario)] : []),
        ...(claims.isSuspicion && line === "response"
          ? [`IF(${claims.nothingFound(of)}=1,${of.term("emergency.limit")},${of.of(sum)})`]
          : []),
      ];
      return `MIN(${[of.of(sum), ...limits].join(",")})`;
    },
  });
  const own = chain.line({
    label: fill(afterDeductible, name),
    kind: "yen",
    name: names.cover(scenario.code, `${line}Own`),
    each: (of) =>
      `MAX(0,${of.of(sublimited)}-${of.term(`${line}.deductible`)})*IF(${isRatioFirst(of)},1,${ratioOf(line, of)})`,
  });
  return { line, classes, sum, sublimited, own };
}
