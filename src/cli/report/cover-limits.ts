import type { ParameterSet } from "../../engine";
import type { LimitsForAppetite } from "../../engine/simulation";
import { fill, percentage, plainNumber, questionName, tailFigure, words, type Language } from "../../locales";
import type { CoverOutcome } from "../cover/cover-outcome";
import { spokenYen } from "./cover-words";
import { aligned } from "./text-columns";

/** The smallest limits of each plan for what the customer should retain at most, or why none will do. */
export function limitLines(
  { plans, appetite }: CoverOutcome,
  { values }: ParameterSet,
  language: Language,
): readonly string[] {
  const text = words(language).commandLine.cover;
  const share = percentage(values["cover.appetite"].likely, language);
  return [
    fill(text.appetite, { appetite: spokenYen(language)(appetite), share }),
    ...aligned(plans.map(({ years, limits }) => [years.name, limits ? limitLine(limits, language) : text.noLimits])),
    "",
  ];
}

function limitLine({ found, factor, limits, tvar, reason, share }: LimitsForAppetite, language: Language): string {
  const { commandLine, plans } = words(language);
  const { limitsFound, limitsNotFound } = commandLine.cover;
  const yen = spokenYen(language);
  const figures = { factor: plainNumber(factor, language), tvar: yen(tailFigure(tvar)) };
  return found
    ? fill(limitsFound, {
        ...figures,
        limits: limits.map(({ limit, yen: amount }) => `${plans.terms[limit].name} ${yen(amount)}`).join(" / "),
      })
    : fill(limitsNotFound, {
        ...figures,
        reason: reason ? plans.reasons[reason] : "",
        share: percentage(share ?? 0, language),
      });
}

/** Open questions told. */
const most = 5;

/** What the prices rest on. */
export function basisLines({ basis }: CoverOutcome, language: Language): readonly string[] {
  const pack = words(language);
  const text = pack.commandLine.cover;
  const { answered, open, assumed } = basis;
  return [
    fill(text.basis, { answered: percentage(answered, language), count: plainNumber(assumed.length, language) }),
    ...(open.length === 0
      ? []
      : [
          fill(text.openQuestions, {
            count: plainNumber(open.length, language),
            questions: open
              .slice(0, most)
              .map((id) => questionName(id, pack))
              .join(" / "),
          }),
        ]),
  ];
}
