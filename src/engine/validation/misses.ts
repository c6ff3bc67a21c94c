import { evaluateSheet, understand } from "../assess";
import type { ParameterSet } from "../parameters/set";
import { scenarios } from "../scenarios";
import { referenceCustomers, sheetOf } from "./customers";
import { insuredLosses } from "./insured-loss";
import type { AnyLine, Line, SectionId, Subject } from "./line";
import { neutralResults } from "./neutral";
import { plans, tariffPoints, type BusinessId } from "../cover/price/tariff-points";
import type { CaseId } from "./training";
import type { EventDraws } from "./training-lines";

/** What does not fit, or is not known: those with figures first. */
export const missIds = [
  "casesAbove",
  "casesBelow",
  "column",
  "largeRansomware",
  "floods",
  "smallLeaks",
  "hugeLeaks",
  "giftBound",
  "planStep",
  "revenueExponent",
  "itServices",
  "cardShopPremium",
  "smallFirms",
  "listedFirms",
  "dominant",
  "ransomwareSlope",
  "judgement",
  "selection",
  "leftOut",
] as const;
export type MissId = (typeof missIds)[number];

/** A published figure and the model's, or its lowest and highest; null where there is none. */
interface MissFigures {
  readonly published: number | null;
  readonly model: number | null;
  readonly modelTo: number | null;
  readonly named?: readonly Subject[];
}

const words: MissFigures = { published: null, model: null, modelTo: null };
const [lowestUsual, highestUsual] = [5, 95];

/** The report's first page: what the checks and comparisons behind it show that an underwriter must know. */
export function missLines(
  lines: readonly AnyLine[],
  parameters: ParameterSet,
  draws: EventDraws,
): readonly Line<"misses">[] {
  const of = figuresOf(lines, parameters, draws);
  return missIds.map((id): Line<"misses"> => {
    const { published, model, modelTo, named = [] } = of[id];
    return {
      section: "misses",
      subjects: [{ kind: "miss", id }],
      verdict: "information",
      figures: { published, model, modelTo },
      named,
    };
  });
}

const inSection = <Section extends SectionId>(lines: readonly AnyLine[], section: Section): readonly Line<Section>[] =>
  lines.filter((line): line is AnyLine & Line<Section> => line.section === section);

const range = (published: number | null, found: readonly number[]): MissFigures => ({
  published,
  model: Math.min(...found),
  modelTo: Math.max(...found),
});

function figuresOf(
  lines: readonly AnyLine[],
  parameters: ParameterSet,
  draws: EventDraws,
): Readonly<Record<MissId, MissFigures>> {
  const cases = inSection(lines, "cases");
  const percentiles = (line: Line<"cases">): readonly number[] =>
    [line.figures.percentile, line.figures.percentileTo].filter((value) => value !== null);
  const casesWhere = (test: (percentile: number) => boolean): MissFigures => {
    const outside = cases.filter((line) => percentiles(line).some(test));
    const named = outside.flatMap(({ subjects }) => subjects.slice(0, 1));
    return { published: cases.length, model: outside.length, modelTo: null, named };
  };
  const caseOf = (id: CaseId) => cases.find(({ subjects }) => subjects[0]?.id === id);
  const percentilesOf = (...ids: readonly CaseId[]): MissFigures =>
    range(
      50,
      ids.flatMap((id) => percentiles(caseOf(id) as Line<"cases">)),
    );
  const level = (id: string) => inSection(lines, "levels").find(({ subjects }) => subjects[0]?.id === id)?.figures;
  const levels = (...ids: readonly string[]): MissFigures =>
    range(
      level(ids[0] ?? "")?.published ?? null,
      ids.map((id) => level(id)?.model ?? NaN),
    );
  const ofBusiness = ({ subjects }: AnyLine): BusinessId => subjects[0]?.id as BusinessId;
  const shapes = inSection(lines, "tariffShape").filter((line) => ofBusiness(line) !== "itServices");
  const shape = (...ids: readonly string[]): MissFigures => {
    const these = shapes.filter(({ subjects }) => ids.includes(subjects[1]?.id ?? ""));
    const published = these.map(({ figures }) => figures.published ?? NaN);
    return range(
      published.reduce((sum, value) => sum + value, 0) / published.length,
      these.map(({ figures }) => figures.model ?? NaN),
    );
  };
  const single = (id: string): MissFigures => {
    const found = level(id);
    return { published: found?.published ?? null, model: found?.model ?? null, modelTo: null };
  };
  return {
    casesAbove: casesWhere((percentile) => percentile > highestUsual),
    casesBelow: casesWhere((percentile) => percentile < lowestUsual),
    column: { published: 500, model: caseOf("1b")?.figures.p95 ?? null, modelTo: null },
    largeRansomware: percentilesOf("8a", "8b", "9", "10", "15", "25", "26"),
    floods: percentilesOf("7a", "7b", "16"),
    smallLeaks: single("cyentiaSmall"),
    hugeLeaks: single("cyentiaLarge"),
    giftBound: giftBound(parameters),
    planStep: shape("stepSmaller"),
    revenueExponent: shape("exponentSmall", "exponentLarge"),
    itServices: range(
      null,
      inSection(lines, "tariff")
        .filter((line) => ofBusiness(line) === "itServices")
        .map(({ figures }) => figures.ratio ?? NaN),
    ),
    cardShopPremium: cardShopPremium(parameters, draws),
    smallFirms: levels("ipa10", "ipa150"),
    listedFirms: single("tsr"),
    dominant: { published: null, model: shareOfRansomware(parameters), modelTo: null },
    ransomwareSlope: words,
    judgement: words,
    selection: words,
    leftOut: words,
  };
}

/** Likely loss of a leak of 30 million persons, million yen: as the bound on gifts is, and at twice that. */
function giftBound(parameters: ParameterSet): MissFigures {
  const profile = { industry: "O", revenue: 100e9, staff: 3_000, largestDatabase: 30_000_000 };
  const bound = parameters.values["s2.giftRevenueMax"].likely;
  const likely = (share: number): number => {
    const at = { low: share, likely: share, high: share };
    const set = { ...parameters, values: { ...parameters.values, "s2.giftRevenueMax": at } };
    return (neutralResults(profile, set)[1]?.loss?.likely ?? NaN) / 1e6;
  };
  return { published: null, model: likely(bound), modelTo: likely(Math.min(1, 2 * bound)) };
}

/** What plans would pay of an online shop with cards, over the premium published for a retailer of about that revenue. */
function cardShopPremium(parameters: ParameterSet, draws: EventDraws): MissFigures {
  const premiums = (["small", "large"] as const).map(
    (plan) =>
      tariffPoints.find((point) => point.business === "retail" && point.plan === plan && point.revenue === 3e9)
        ?.premium ?? NaN,
  );
  const { profile } = referenceCustomers.onlineShop;
  const losses = insuredLosses(profile, [plans.small, plans.large], parameters, { ...draws, customer: "onlineShop" });
  return range(
    1,
    losses.map(({ total }, index) => total / (premiums[index] ?? NaN)),
  );
}

/** Of a retailer with weak controls, in percent of all it expects to lose by attacks on itself. */
function shareOfRansomware(parameters: ParameterSet): number {
  const all = evaluateSheet(understand(sheetOf(referenceCustomers.retailer), parameters)).scenarios;
  const results = all.filter((_, index) => scenarios[index]?.frequency.yearly);
  const sum = results.reduce((yen, { expectedAnnualLoss }) => yen + expectedAnnualLoss, 0);
  return (100 * (results.find(({ id }) => id === "ransomware")?.expectedAnnualLoss ?? NaN)) / sum;
}
