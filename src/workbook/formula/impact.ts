import { impactLevels, statesLiability, type GateReason, type Scenario } from "../../engine";
import { fill, type Words } from "../../locales";
import { names } from "../model/names";
import { comparedFormula, formulaOf, testFormula } from "./expression";
import { roundedDown } from "./rounded-down";

/** Times annual revenue from which a loss is no longer shown as a percentage: its digits would mean nothing. */
const timesShown = 10;

/** A share to a thousandth of a percent, never rounded up: it must not show a threshold that it does not reach. */
const shareDown = (share: string): string => `TEXT(${roundedDown(share, 5)},"0.0##%")`;

/** One line of 影響度: its value, and a note beside it, as formulas. */
export interface ImpactLine {
  /** The cell's name; null where the text is always the same. */
  readonly part: "level" | "daysStopped" | "personsAffected" | "reportDuty" | "notificationDuty" | "disclosure" | null;
  readonly label: string;
  readonly cell: string;
  readonly note: string | null;
  readonly numberFormat: string;
}

/** 影響度 of a scenario as formulas: what an incident means besides yen. */
export function impactFormulas({ code, impact, gates }: Scenario, words: Words): readonly ImpactLine[] {
  const text = words.sheets.losses.impact;
  const own = (part: string): string => names.scenario(code, part);
  const open = gates.length > 0 ? `${own("gate")}=1` : "TRUE";
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
  const isDuty = `OR(${impact.report.map(({ test }) => testFormula(test)).join(",")})`;
  const malicious = impact.report.find(({ reason }) => reason === "malicious");
  const final = malicious
    ? `IF(${testFormula(malicious.test)},${names.parameterUsed("law.reportFinalMalicious")},${names.parameterUsed("law.reportFinal")})`
    : names.parameterUsed("law.reportFinal");
  const asOf = `"${fill(text.asOf, { date: `"&TEXT(${names.parameterUsed("law.asOf")},"yyyy/mm/dd")&"` })}"`;
  const deadline = `"${text.initial}"&${names.parameterUsed("law.reportInitialFrom")}&"–"&${names.parameterUsed("law.reportInitialTo")}&"${text.days}${text.final}"&${final}&"${text.days}"`;
  /** A duty of the law by the reasons of the scenario, with its deadline. */
  const duty = (part: "reportDuty" | "notificationDuty", by: string): ImpactLine => ({
    part,
    label: text[part],
    cell: where(impact.report.length === 0 ? `"${text.no}"` : `IF(${isDuty},"${text.yes}","${text.no}")`),
    note: impact.report.length === 0 ? null : where(`IF(${isDuty},${reasons}&${by}&${asOf},"")`, `""`),
    numberFormat: "General",
  });
  return [
    {
      part: "level",
      label: text.level,
      cell: where(level),
      note: `IF(${where(share, "0")}>=${timesShown},"${fill(text.levelNoteMost, { times: timesShown })}","${text.levelNote}"&${shareDown(where(share, "0"))})`,
      numberFormat: "General",
    },
    {
      part: "daysStopped",
      label: text.daysStopped,
      cell: where(`${formulaOf(impact.daysStopped, "likely")}*${own(impact.daysControl)}`, "0"),
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
    duty("reportDuty", deadline),
    duty("notificationDuty", `"${text.notificationDeadline}"`),
    {
      part: "disclosure",
      label: text.disclosure,
      cell: where(`"${impact.disclosure ? text.usual : text.unusual}"`),
      note: where(`"${text.disclosureNote}"`, `""`),
      numberFormat: "General",
    },
    ...(impact.reportForm
      ? [
          {
            part: null,
            label: text.reportForm,
            cell: where(`"${text.reportForms[impact.reportForm]}"`),
            note: where(`"${text.reportFormNote}"`, `""`),
            numberFormat: "General",
          },
        ]
      : []),
  ];
}

/** Why a scenario cannot happen, as a formula: the first gate that fails; empty where it can. */
export function gateFormula({ code, gates }: Scenario, words: Words): string {
  const told = (reason: GateReason): string =>
    `"${fill(words.sheets.losses.gated, { reason: words.gateReasons[reason] })}"`;
  const reasons = gates.reduceRight(
    (rest, { test, reason }) => (rest === `""` ? told(reason) : `IF(${testFormula(test)},${rest},${told(reason)})`),
    `""`,
  );
  return gates.length === 0 ? `""` : `IF(${names.scenario(code, "gate")}=0,${reasons},"")`;
}

/** The JO model's amount, a ceiling beside the loss, with its words; null where it says nothing. */
export function statedLiability(
  { code, impact, gates }: Scenario,
  words: Words,
): { readonly label: string; readonly note: string; readonly cell: string } | null {
  if (!statesLiability({ impact })) return null;
  const text = words.sheets.losses.impact;
  const amount = formulaOf(impact.statedLiability, "likely");
  return {
    label: text.statedLiability,
    note: text.statedLiabilityNote,
    cell: gates.length > 0 ? `IF(${names.scenario(code, "gate")}=1,${amount},0)` : amount,
  };
}
