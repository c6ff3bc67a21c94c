import { reasons, type Reason } from "../../engine";
import { fill, gapInWords, percentage, plainNumber, tailFigure, words, type Language } from "../../locales";
import type { CoverOutcome } from "../cover/cover-outcome";
import type { PlanOutcome } from "../cover/plan-outcome";
import type { Diagnosed } from "../diagnosis/diagnosed";
import { headLines, scenarioName } from "./assessment-table";
import { comparisonLines } from "./cover-comparison";
import { basisLines, limitLines } from "./cover-limits";
import { premiumLines, tariffLines } from "./cover-premiums";
import { none } from "./cover-words";
import { aligned } from "./text-columns";
import { yenIn } from "./yen";

/** Gaps told of each plan. */
const most = 5;

/**
 * The short table: a year under each plan, the limits that would do, what is asked for, what is paid and stays of likely
 * events, gaps in words, and what becomes of the cover in force.
 */
export function coverTable(
  diagnosed: Pick<Diagnosed, "assessment" | "sheet" | "parameters">,
  cover: CoverOutcome,
  { years, seed }: { readonly years: number; readonly seed: number },
  language: Language,
): string {
  const { commandLine, distribution, notices } = words(language);
  const text = commandLine.cover;
  const { plans: outcomes } = cover;
  return [
    ...headLines(diagnosed, language),
    text.year,
    ...yearRows(outcomes, language),
    ...basisLines(cover, language),
    "",
    ...limitLines(cover, diagnosed.parameters, language),
    ...premiumLines(cover, language),
    ...tariffLines(cover, language),
    text.event,
    ...eventRows(outcomes, language),
    "",
    text.gaps,
    ...outcomes.flatMap((outcome) => gapLines(outcome, language)),
    ...comparisonLines(cover, language),
    "",
    fill(distribution.basis, { years: plainNumber(years, language), seed: String(seed) }),
    notices.technicalOnly,
    text.internal,
    text.claimYear,
    notices.outOfScope,
    "",
  ].join("\n");
}

/** Led by what is expected to be paid. The whole loss stays away: it never stands beside a premium. */
function yearRows(outcomes: readonly PlanOutcome[], language: Language): string[] {
  const { commandLine, terms } = words(language);
  const { plan, expectedPaid, tail, anyRetained, range, exhausted } = commandLine.cover;
  const yen = yenIn(language);
  return aligned(
    [
      [
        plan,
        expectedPaid,
        terms.retained,
        fill(tail, { retained: terms.retained }),
        anyRetained,
        terms.officePremium,
        range,
        exhausted,
      ],
      ...outcomes.map(({ years, price, range: between }) => [
        years.name,
        yen(years.paid.mean),
        yen(years.retained.mean),
        yen(tailFigure(years.retained.tvar["0.99"].value)),
        percentage(years.anyRetained, language),
        yen(price.gross),
        between ? `${yen(tailFigure(between.low))}–${yen(tailFigure(between.high))}` : none,
        likeliestExhausted(years, language),
      ]),
    ],
    [1, 2, 3, 4, 5, 6],
  );
}

function likeliestExhausted({ exhaustion }: PlanOutcome["years"], language: Language): string {
  const { commandLine, plans } = words(language);
  const [first] = [...exhaustion].sort((one, other) => other.chance - one.chance);
  if (!first || first.chance === 0) return none;
  const chance = percentage(first.chance, language);
  return fill(commandLine.cover.exhaustedBy, { chance, limit: plans.terms[first.limit].name });
}

/** Scenario by scenario, plan by plan. */
function eventRows(outcomes: readonly PlanOutcome[], language: Language): string[] {
  const { commandLine, terms, plans } = words(language);
  const { scenario, plan, paid, reason } = commandLine.cover;
  const yen = yenIn(language);
  const rows = (outcomes[0]?.scenarios ?? []).flatMap(({ id, cover }, place) => {
    const name = scenarioName(id, language);
    if (!cover) return [[name, terms.notApplicable]];
    return outcomes.map(({ years, scenarios }, index) => {
      const likely = scenarios[place]?.cover?.likely;
      if (!likely) throw new Error(`Plan ${years.name} has no event of ${id}`);
      const main = mainReason(likely.retained);
      return [
        index === 0 ? name : "",
        years.name,
        yen(likely.paid),
        yen(likely.loss - likely.paid),
        main === null ? none : plans.reasons[main],
      ];
    });
  });
  return aligned([[scenario, plan, paid, terms.retained, reason], ...rows], [2, 3]);
}

/** By which most stays; null where less than half a yen does. */
function mainReason(retained: Readonly<Record<Reason, number>>): Reason | null {
  const [first] = [...reasons].sort((one, other) => retained[other] - retained[one]);
  return first !== undefined && retained[first] >= 0.5 ? first : null;
}

function gapLines({ years, gaps, exclusions, notStated }: PlanOutcome, language: Language): string[] {
  const pack = words(language);
  const { noGap, more, inPlay, open, assumed } = pack.commandLine.cover;
  const excluded = (state: "inPlay" | "open", line: string): string[] => {
    const names = exclusions.flatMap((each) => (each.state === state ? [pack.plans.exclusions[each.exclusion]] : []));
    return names.length === 0 ? [] : [fill(line, { exclusions: names.join(" / ") })];
  };
  return [
    years.name,
    ...[
      ...gaps.slice(0, most).map((gap) => gapInWords(gap, pack)),
      ...(gaps.length === 0 ? [noGap] : []),
      ...(gaps.length > most ? [fill(more, { count: String(gaps.length - most) })] : []),
      ...excluded("inPlay", inPlay),
      ...excluded("open", open),
      ...(notStated.length > 0 ? [fill(assumed, { count: String(notStated.length) })] : []),
    ].map((line) => `  ${line}`),
  ];
}
