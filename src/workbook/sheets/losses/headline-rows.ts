import { coverHeadlineIds, coverHeadlines, figures, partsOf, scenarios, type CoverHeadline } from "../../../engine";
import type { Words } from "../../../locales";
import { area } from "../../model/area";
import type { BlockBuilder } from "../../model/block-builder";
import { formula } from "../../model/cell";
import { style } from "../../model/cell-styles";
import { names } from "../../model/names";
import { ANNUAL } from "./columns";

/** Of the expected annual loss over all scenarios, what may be insured under ① ② ③ and what on conditions. */
export function headlineRows(block: BlockBuilder, words: Words): void {
  const text = words.sheets.losses;
  for (const headline of coverHeadlineIds) {
    const { label, note } = text.headlines[headline];
    const row = block.row([label, null, null, note, null, null, null, null, formula(annualFormula(headline))], {
      style: style.body,
      height: 30,
    });
    block.name(names.totalAnnualUnder(headline), area(row, ANNUAL));
  }
}

/** Frequency × mean of the heading's parts, scenario by scenario. */
function annualFormula(headline: CoverHeadline): string {
  const mean = figures.indexOf("mean") + 1;
  return scenarios
    .flatMap((scenario) => {
      const means = partsOf(scenario)
        .filter((part) => coverHeadlines[headline].includes(part))
        .map((part) => `INDEX(${names.partSum(scenario.code, part)},1,${mean})`);
      return means.length === 0 ? [] : [`${names.scenario(scenario.code, "frequency")}*(${means.join("+")})`];
    })
    .join("+");
}
