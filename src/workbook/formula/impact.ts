import { impactLevels, type Scenario } from "../../engine";
import { fill, type Words } from "../../locales";
import { names } from "../model/names";
import { comparedFormula, formulaOf, testFormula } from "./expression";

/** Times annual revenue from which a loss is no longer shown as a percentage: its digits would mean nothing. */
const timesShown = 10;

/** One line of 影響度: its value, and a note beside it, as formulas. */
export interface ImpactLine {
  readonly part:
    "level" | "daysStopped" | "personsAffected" | "reportDuty" | "disclosure" | "statedLiability" | "fineMaximum";
  readonly label: string;
  readonly cell: string;
  readonly note: string | null;
  readonly numberFormat: string;
}

/** 影響度 of a scenario as formulas: what an incident means besides yen. */
export function impactFormulas({ code, impact, gate }: Scenario, words: Words): readonly ImpactLine[] {
  const text = words.sheets.losses.impact;
  const own = (part: string): string => names.scenario(code, part);
  const open = gate ? `${own("gate")}=1` : "TRUE";
  const where = (value: string, otherwise = `"–"`): string => `IF(${open},${value},${otherwise})`;
  const share = comparedFormula(`${own("likely")}/${names.use("revenue")}`);
  const level = impactLevels.reduce(
    (rest, id) =>
      id === "minor"
        ? `"${words.impactLevels.minor}"`
        : `IF(${share}>=${names.parameterUsed(`impact.level.${id}`)},"${words.impactLevels[id]}",${rest})`,
    "",
  );
  const reasons = impact.report
    .map(({ reason, test }) => `IF(${testFormula(test)},"${words.reportReasons[reason]}${text.separator}","")`)
    .join("&");
  const duty = impact.report.map(({ test }) => testFormula(test)).join(",");
  const malicious = impact.report.find(({ reason }) => reason === "malicious");
  const final = malicious
    ? `IF(${testFormula(malicious.test)},${names.parameterUsed("law.reportFinalMalicious")},${names.parameterUsed("law.reportFinal")})`
    : names.parameterUsed("law.reportFinal");
  const deadline =
    `"${text.initial}"&${names.parameterUsed("law.reportInitialFrom")}&"–"&${names.parameterUsed("law.reportInitialTo")}&"${text.days}${text.final}"&${final}&"${text.days}` +
    `${fill(text.asOf, { date: `"&TEXT(${names.parameterUsed("law.asOf")},"yyyy/mm/dd")&"` })}"`;
  return [
    {
      part: "level",
      label: text.level,
      cell: where(level),
      note: `IF(${where(share, "0")}>=${timesShown},"${fill(text.levelNoteMost, { times: timesShown })}","${text.levelNote}"&TEXT(${where(share, "0")},"0.0%"))`,
      numberFormat: "General",
    },
    {
      part: "daysStopped",
      label: text.daysStopped,
      cell: where(`${formulaOf(impact.daysStopped, "likely")}*${own("severity")}`, "0"),
      note: null,
      numberFormat: "#,##0.0",
    },
    {
      part: "personsAffected",
      label: text.personsAffected,
      cell: where(formulaOf(impact.personsAffected, "likely"), "0"),
      note: null,
      numberFormat: "#,##0",
    },
    {
      part: "reportDuty",
      label: text.reportDuty,
      cell: where(duty === "" ? `"${text.no}"` : `IF(OR(${duty}),"${text.yes}","${text.no}")`),
      note: duty === "" ? null : where(`IF(OR(${duty}),${reasons}&${deadline},"")`, `""`),
      numberFormat: "General",
    },
    {
      part: "disclosure",
      label: text.disclosure,
      cell: where(`"${impact.disclosure ? text.yes : text.no}"`),
      note: null,
      numberFormat: "General",
    },
    {
      part: "statedLiability",
      label: text.statedLiability,
      cell: where(formulaOf(impact.statedLiability, "likely"), "0"),
      note: `"${text.statedLiabilityNote}"`,
      numberFormat: "#,##0",
    },
    {
      part: "fineMaximum",
      label: text.fineMaximum,
      cell: where(formulaOf(impact.fineMaximum, "likely"), "0"),
      note: `"${text.fineNote}"`,
      numberFormat: "#,##0",
    },
  ];
}
