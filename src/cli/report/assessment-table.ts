import type { Rating } from "../../engine";
import { indicativeText, percentage, plainNumber, roundedDown, shortened, words, type Language } from "../../locales";
import type { Diagnosed } from "../diagnosis/diagnosed";
import { aligned } from "./text-columns";

/** The short table: ratings, then frequency and loss of each scenario. */
export function assessmentTable({ assessment, sheet }: Diagnosed, language: Language): string {
  const { commandLine, notices } = words(language);
  const { level, acting } = assessment.rating.operationLog;
  const log = `${commandLine.table.log}  ${plainNumber(level, language)} (${plainNumber(acting, language)})`;
  return [
    ...headLines({ assessment, sheet }, language),
    ...ratingRows(assessment.rating, language),
    log,
    "",
    ...scenarioRows(assessment.scenarios, language),
    commandLine.table.unit,
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

function scenarioRows(results: Diagnosed["assessment"]["scenarios"], language: Language): string[] {
  const { commandLine, scenarios, terms, impactLevels } = words(language);
  const { table } = commandLine;
  const yen = (value: number): string => plainNumber(Math.round(value), language);
  return aligned(
    [
      [table.scenario, table.impact, table.frequency, terms.low, terms.likely, terms.high, terms.mean, table.annual],
      ...results.map(({ id, impact, frequency, loss, expectedAnnualLoss }) =>
        loss
          ? [
              scenarios[id].name,
              impact ? impactLevels[impact.level] : "",
              plainNumber(frequency, language),
              ...[loss.low, loss.likely, loss.high, loss.mean, expectedAnnualLoss].map(yen),
            ]
          : [scenarios[id].name, terms.notApplicable],
      ),
    ],
    [2, 3, 4, 5, 6, 7],
  );
}
