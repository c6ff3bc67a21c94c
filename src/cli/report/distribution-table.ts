import { returnYears, tailLevels, type Distribution, type Simulation } from "../../engine/simulation";
import { expectedYearOf, scenarios, type ScenarioId } from "../../engine";
import { expectedNotes, fill, percentage, plainNumber, tailFigure, words, type Language } from "../../locales";
import type { Diagnosed } from "../diagnosis/diagnosed";
import { headLines, scenarioName } from "./assessment-table";
import { aligned } from "./text-columns";
import { yenIn } from "./yen";

/** The short table: chance of any event, mean, VaR and TVaR, return periods, scenarios. */
export function distributionTable(
  { sheet, assessment }: Diagnosed,
  { simulation, band }: Pick<Distribution, "simulation" | "band">,
  language: Language,
): string {
  const pack = words(language);
  const { commandLine, distribution, notices, terms } = pack;
  const notes = expectedNotes(simulation, expectedYearOf(assessment.scenarios), pack);
  const yen = yenIn(language);
  const share = (value: number | null): string => (value === null ? "–" : percentage(value, language));
  const { years, seed, anyEvent, mean, meanInterval, sd, byScenario, returnPeriods } = simulation;
  const level = (at: (typeof tailLevels)[number]): string[] => [
    `${Math.round(at * 1_000) / 10}%`,
    yen(tailFigure(simulation.var[`${at}`])),
    yen(tailFigure(simulation.tvar[`${at}`])),
  ];
  const range = (low: number, high: number): string => `${yen(low)}–${yen(high)}`;
  const core = byScenario.filter(({ id }) => !isExtended(id));
  const shares = ({ id, mean: own, shareOfMean, shareOfTail }: Part): string[] => [
    scenarioName(id, language),
    yen(own),
    share(shareOfMean),
    share(shareOfTail),
  ];
  const total = (name: string, parts: readonly Part[]): string[] => [
    name,
    yen(parts.reduce((sum, { mean: own }) => sum + own, 0)),
    share(sumOf(parts.map(({ shareOfMean }) => shareOfMean))),
    share(sumOf(parts.map(({ shareOfTail }) => shareOfTail))),
  ];
  return [
    ...headLines({ assessment, sheet }, language),
    fill(anyEvent > 0 ? distribution.anyEventOnce : distribution.anyEvent, {
      chance: percentage(anyEvent, language),
      years: plainNumber(anyEvent > 0 ? Math.round(1 / anyEvent) : 0, language),
    }),
    "",
    ...aligned(
      [
        [distribution.mean, yen(mean), range(meanInterval.low, meanInterval.high)],
        [distribution.sd, yen(sd)],
        ...(band ? [[terms.band, range(tailFigure(band.p10), tailFigure(band.p90))]] : []),
      ],
      [1],
    ),
    "",
    ...notes,
    ...(band ? [notices.band] : []),
    "",
    ...aligned([[distribution.level, "VaR", "TVaR"], ...tailLevels.map(level)], [0, 1, 2]),
    "",
    ...aligned(
      [
        [distribution.returnPeriod, distribution.aggregate, distribution.occurrence],
        ...returnYears.map((period, index) => [
          fill(distribution.years, { years: plainNumber(period, language) }),
          yen(tailFigure(returnPeriods[index]?.aggregate ?? 0)),
          yen(tailFigure(returnPeriods[index]?.occurrence ?? 0)),
        ]),
      ],
      [0, 1, 2],
    ),
    "",
    ...aligned(
      [
        [commandLine.table.event, "P50", terms.usualRange, "P10–P90"],
        ...byScenario.map(({ id, conditional }) =>
          conditional
            ? [
                scenarioName(id, language),
                yen(tailFigure(conditional.p50)),
                range(tailFigure(conditional.p5), tailFigure(conditional.p95)),
                range(tailFigure(conditional.p10), tailFigure(conditional.p90)),
              ]
            : [scenarioName(id, language), terms.notApplicable],
        ),
      ],
      [1, 2, 3],
    ),
    "",
    ...aligned(
      [
        [commandLine.table.year, distribution.mean, distribution.shareOfMean, distribution.shareOfTail],
        ...core.map(shares),
        total(terms.totalCore, core),
        ...byScenario.filter((each) => !core.includes(each)).map(shares),
        total(terms.totalAll, byScenario),
      ],
      [1, 2, 3],
    ),
    "",
    fill(distribution.basis, { years: plainNumber(years, language), seed: String(seed) }),
    distribution.unit,
    notices.technicalOnly,
    notices.outOfScope,
    "",
  ].join("\n");
}

type Part = Simulation["byScenario"][number];

const isExtended = (part: ScenarioId): boolean => scenarios.some(({ id, extended }) => id === part && extended);

/** Null where there is nothing to share. */
const sumOf = (shares: readonly (number | null)[]): number | null =>
  shares.reduce<number | null>((sum, share) => (sum === null || share === null ? null : sum + share), 0);
