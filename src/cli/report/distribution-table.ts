import { returnYears, tailLevels, type Simulation } from "../../engine/simulation";
import { expectedYearOf } from "../../engine";
import { expectedNotes, fill, percentage, plainNumber, tailFigure, words, type Language } from "../../locales";
import type { Diagnosed } from "../diagnosis/diagnosed";
import { headLines } from "./assessment-table";
import { aligned } from "./text-columns";

/** The short table: chance of any event, mean, VaR and TVaR, return periods, scenarios. */
export function distributionTable(
  { sheet, assessment }: Diagnosed,
  simulation: Simulation,
  language: Language,
): string {
  const pack = words(language);
  const { commandLine, distribution, notices, scenarios, terms } = pack;
  const notes = expectedNotes(simulation, expectedYearOf(assessment.scenarios), pack);
  const yen = (value: number): string => plainNumber(Math.round(value), language);
  const share = (value: number | null): string => (value === null ? "–" : percentage(value, language));
  const { years, seed, anyEvent, mean, meanInterval, sd, byScenario, returnPeriods } = simulation;
  const level = (at: (typeof tailLevels)[number]): string[] => [
    `${Math.round(at * 1_000) / 10}%`,
    yen(tailFigure(simulation.var[`${at}`])),
    yen(tailFigure(simulation.tvar[`${at}`])),
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
        [distribution.mean, yen(mean), `${yen(meanInterval.low)}–${yen(meanInterval.high)}`],
        [distribution.sd, yen(sd)],
      ],
      [1],
    ),
    "",
    ...notes,
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
        [
          commandLine.table.scenario,
          distribution.mean,
          distribution.shareOfMean,
          distribution.shareOfTail,
          "P10",
          "P50",
          "P90",
        ],
        ...byScenario.map(({ id, mean: own, shareOfMean, shareOfTail, conditional }) =>
          conditional
            ? [
                scenarios[id].name,
                yen(own),
                share(shareOfMean),
                share(shareOfTail),
                ...[conditional.p10, conditional.p50, conditional.p90].map(yen),
              ]
            : [scenarios[id].name, terms.notApplicable],
        ),
      ],
      [1, 2, 3, 4, 5, 6],
    ),
    fill(distribution.basis, { years: plainNumber(years, language), seed: String(seed) }),
    distribution.unit,
    notices.technicalOnly,
    notices.outOfScope,
    "",
  ].join("\n");
}
