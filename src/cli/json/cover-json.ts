import { tailLevels, type PlanYears, type TailLevel } from "../../engine/simulation";
import { gapInWords, words, type Language } from "../../locales";
import type { PlanOutcome } from "../cover/plan-outcome";
import type { Diagnosed } from "../diagnosis/diagnosed";
import { ofWhom } from "./assessment-json";
import { parameterSetJson } from "./parameter-set-json";

/** What `cover --json` prints: `coverSchema` says what it holds. */
export function coverJson(
  { assessment, sheet, parameters, source }: Diagnosed,
  outcomes: readonly PlanOutcome[],
  { years, seed }: { readonly years: number; readonly seed: number },
  language: Language,
) {
  const { indicative, fingerprints, engineVersion } = assessment;
  const { notices, commandLine } = words(language);
  return {
    ...ofWhom(sheet),
    parameterSet: parameterSetJson({ parameters, source }),
    indicative,
    years,
    seed,
    notices: [notices.technicalOnly, commandLine.cover.internal, commandLine.cover.claimYear, notices.outOfScope],
    plans: outcomes.map((outcome) => planJson(outcome, language)),
    fingerprints,
    engineVersion,
  };
}

function planJson({ years, price, notStated, scenarios, gaps, exclusions }: PlanOutcome, language: Language) {
  const pack = words(language);
  const { name, loss, paid, retained, exhaustion, layers } = years;
  return {
    name,
    notStated,
    expected: { loss, paid: paid.mean, retained: retained.mean },
    paid: measureJson(paid),
    retained: { ...measureJson(retained), chance: years.anyRetained, reasons: years.reasons },
    price,
    exhaustion: exhaustion.map(({ limit, chance }) => ({ limit, chance })),
    layers: layers.map(({ attachment, limit, expected, rateOnLine }) => ({ attachment, limit, expected, rateOnLine })),
    scenarios: scenarios.map(({ id, cover }) => ({
      id,
      low: cover && eventJson(cover.low),
      likely: cover && eventJson(cover.likely),
      high: cover && eventJson(cover.high),
      mean: cover && eventJson(cover.mean),
    })),
    gaps: gaps.map((gap) => ({ ...gap, text: gapInWords(gap, pack) })),
    exclusions,
  };
}

function measureJson({ mean, sd, standardError, ...measure }: PlanYears["paid"]) {
  const levels = (of: "var" | "tvar") =>
    Object.fromEntries(tailLevels.map((level) => [`${level}`, measure[of][`${level}`].value])) as Record<
      TailLevel,
      number
    >;
  return { mean, sd, standardError, var: levels("var"), tvar: levels("tvar") };
}

type Event = NonNullable<PlanOutcome["scenarios"][number]["cover"]>["likely"];

const eventJson = ({ loss, paid, retained }: Event) => ({
  loss,
  paid,
  retained: Object.values(retained).reduce((sum, yen) => sum + yen, 0),
  reasons: retained,
});
