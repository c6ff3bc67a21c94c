import { coreOf, scenarios, type Rating, type ScenarioId } from "../../engine";
import {
  fill,
  indicativeText,
  percentage,
  plainNumber,
  tailFigure,
  roundedDown,
  shortened,
  words,
  type Language,
} from "../../locales";
import type { Beside } from "../diagnosis/beside";
import type { Diagnosed } from "../diagnosis/diagnosed";
import { aligned } from "./text-columns";
import { yenIn } from "./yen";

/** The short table: ratings, then an event of each scenario, and a year. */
export function assessmentTable({ assessment, sheet }: Diagnosed, beside: Beside, language: Language): string {
  const { commandLine, notices } = words(language);
  const { level, acting } = assessment.rating.operationLog;
  const log = `${commandLine.table.log}  ${plainNumber(level, language)} (${plainNumber(acting, language)})`;
  return [
    ...headLines({ assessment, sheet }, language),
    ...ratingRows(assessment.rating, language),
    log,
    "",
    ...eventRows(assessment.scenarios, beside, language),
    "",
    ...yearRows(assessment.scenarios, beside, language),
    "",
    commandLine.table.usual,
    notices.technicalOnly,
    notices.outOfScope,
    "",
  ].join("\n");
}

/** Of whom and when, and whether the figures are no more than indicative. */
export function headLines(
  { assessment: { indicative }, sheet: { customer, date } }: Pick<Diagnosed, "assessment" | "sheet">,
  language: Language,
): readonly string[] {
  const { notices } = words(language);
  return [
    ...(customer === undefined ? [] : [[customer, date ?? ""].map(shortened).join("  ").trim(), ""]),
    ...(indicative === null ? [] : [indicativeText(indicative, notices), ""]),
  ];
}

function ratingRows({ overall, viewpoints }: Diagnosed["assessment"]["rating"], language: Language): string[] {
  const { commandLine, viewpoints: text, terms } = words(language);
  const { table } = commandLine;
  const points = (value: number): string => roundedDown(value, 1).toFixed(1);
  const row = (name: string, { score, grade, range, answered }: Rating): string[] => [
    name,
    score === null ? terms.notApplicable : points(score),
    score === null ? "" : (grade ?? terms.referenceOnly),
    range === null ? "" : `${points(range[0])}–${points(range[1])}`,
    percentage(roundedDown(answered, 3), language),
  ];
  return aligned(
    [
      [table.viewpoint, table.score, table.grade, table.range, table.answered],
      row(table.overall, overall),
      ...viewpoints.map((rating) => row(text[rating.id].name, rating)),
    ],
    [1, 3, 4],
  );
}

type Results = Diagnosed["assessment"]["scenarios"];

/** By its name, one beyond the source documents' marked. */
export function scenarioName(id: ScenarioId, language: Language): string {
  const { commandLine, scenarios: text } = words(language);
  const extended = scenarios.some((scenario) => scenario.id === id && scenario.extended);
  const { name } = text[id];
  return extended ? fill(commandLine.table.extended, { name }) : name;
}

/** Of one event, in yen: as the story goes, the usual range, the mean. */
function eventRows(results: Results, { intervals }: Beside, language: Language): string[] {
  const { commandLine, terms, impactLevels } = words(language);
  const { table } = commandLine;
  const yen = yenIn(language);
  return aligned(
    [
      [table.event, table.impact, terms.likely, terms.usualRange, terms.mean],
      ...results.map(({ id, impact, loss }, index) => {
        const usual = intervals[index];
        const name = scenarioName(id, language);
        if (!loss) return [name, terms.notApplicable];
        return [
          name,
          impact ? impactLevels[impact.level] : "",
          yen(loss.likely),
          usual ? `${yen(tailFigure(usual.p5))}–${yen(tailFigure(usual.p95))}` : "",
          yen(loss.mean),
        ];
      }),
    ],
    [2, 3, 4],
  );
}

/** Of a year: how often and how much, with what both hang on beside the totals. */
function yearRows(
  results: Results,
  { totals, band, openAsNeutral: neutral, openRange: open }: Beside,
  language: Language,
): string[] {
  const { commandLine, terms } = words(language);
  const { table } = commandLine;
  const yen = yenIn(language);
  const row = (name: string, frequency: number, loss: number): string[] => [
    name,
    plainNumber(frequency, language),
    yen(loss),
  ];
  const rows = (some: Results): string[][] =>
    some.map(({ id, frequency, expectedAnnualLoss }) => row(scenarioName(id, language), frequency, expectedAnnualLoss));
  const core = coreOf(results);
  return aligned(
    [
      [table.year, table.frequency, table.annual],
      ...rows(core),
      row(terms.totalCore, totals.core.events, totals.core.loss),
      ...rows(results.filter((result) => !core.includes(result))),
      row(terms.totalAll, totals.all.events, totals.all.loss),
      ...(neutral
        ? [
            row(
              terms.openAsNeutral,
              neutral.frequencies.reduce((sum, { frequency }) => sum + frequency, 0),
              neutral.loss,
            ),
          ]
        : []),
      ...(open ? [[terms.openRange, "", `${yen(tailFigure(open.low))}–${yen(tailFigure(open.high))}`]] : []),
      [terms.band, "", `${yen(tailFigure(band.p10))}–${yen(tailFigure(band.p90))}`],
    ],
    [1, 2],
  );
}
