import { tariffSources } from "../../engine";
import { tailLevels, type PlanYears, type TailLevel } from "../../engine/simulation";
import { issueNumber } from "../../issues";
import { gapInWords, message, words, type Language } from "../../locales";
import type { CoverOutcome } from "../cover/cover-outcome";
import type { PlanOutcome } from "../cover/plan-outcome";
import type { Diagnosed } from "../diagnosis/diagnosed";
import { ofWhom } from "./assessment-json";
import { parameterSetJson } from "./parameter-set-json";

/** What `cover --json` prints: `coverSchema` says what it holds. */
export function coverJson(
  { assessment, sheet, parameters, source }: Diagnosed,
  { basis, discount, appetite, years: yearsKept, plans, comparisons }: CoverOutcome,
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
    basis,
    discount,
    appetite,
    yearsKept,
    plans: plans.map((outcome) => planJson(outcome, language)),
    comparisons,
    fingerprints,
    engineVersion,
  };
}

function planJson(outcome: PlanOutcome, language: Language) {
  const { years, price, notStated, scenarios, gaps, exclusions } = outcome;
  const pack = words(language);
  const { name, loss, paid, retained, exhaustion, layers } = years;
  return {
    name,
    notStated,
    expected: { loss, paid: paid.mean, retained: retained.mean },
    paid: measureJson(paid),
    retained: { ...measureJson(retained), chance: years.anyRetained, reasons: years.reasons },
    price,
    parts: outcome.parts,
    range: outcome.range,
    lossRatios: outcome.lossRatios,
    tariffs: outcome.tariffs.map(({ point, ...beside }) => ({
      ...point,
      page: tariffSources[point.source].page,
      ...beside,
    })),
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
    smallestLimits: outcome.limits,
    curves: outcome.curves,
    remarks: outcome.remarks.map((remark) => ({
      ...remark,
      number: issueNumber(remark.code),
      message: message(language, remark, {}, "commandLine"),
    })),
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
