import type { Verdict } from "../../engine";
import { fill, words, type Language } from "../../locales";
import type { CoverOutcome } from "../cover/cover-outcome";
import { spokenYen } from "./cover-words";

/** What is told term by term: all else is as it was, or says nothing under both. */
const told = ["lost", "worse", "better", "different"] as const satisfies readonly Verdict[];

/** What each plan makes of the cover in force: what is lost comes first. */
export function comparisonLines({ comparisons }: CoverOutcome, language: Language): readonly string[] {
  const { commandLine, plans, scenarios } = words(language);
  const text = commandLine.cover;
  const yen = spokenYen(language);
  const [first] = comparisons;
  if (!first) return [];
  return [
    "",
    fill(text.compared, { expiring: first.expiring }),
    ...comparisons.flatMap(({ proposed, terms, scenarioSublimits, layers }) => {
      const all: readonly (readonly [Verdict, string])[] = [
        ...terms.map(({ term, verdict }) => [verdict, plans.terms[term].name] as const),
        ...scenarioSublimits.map(
          ({ scenario, line, verdict }) =>
            [
              verdict,
              fill(text.scenarioSublimit, { scenario: scenarios[scenario].name, line: plans.lines[line] }),
            ] as const,
        ),
        ...layers.map(
          ({ attachment, verdict }) => [verdict, fill(text.layer, { attachment: yen(attachment) })] as const,
        ),
      ];
      const namesOf = (verdict: Verdict): readonly string[] =>
        all.flatMap(([own, name]) => (own === verdict ? [name] : []));
      const unknown = namesOf("notStated").length;
      return [
        proposed,
        ...told.flatMap((verdict) => {
          const names = namesOf(verdict);
          return names.length === 0
            ? []
            : [`  ${fill(text.verdict, { verdict: plans.verdicts[verdict], terms: names.join(" / ") })}`];
        }),
        ...(unknown > 0 ? [`  ${fill(text.notCompared, { count: String(unknown) })}`] : []),
      ];
    }),
  ];
}
