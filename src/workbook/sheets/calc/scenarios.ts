import { scenarios, type Scenario } from "../../../engine";
import type { Words } from "../../../locales";
import { byIndustryFormula, gateFormula } from "../../formula/expression";
import { names } from "../../model/names";
import { BlockBuilder } from "../../model/block-builder";
import { area } from "../../model/area";
import { formula } from "../../model/cell";
import type { Block } from "../../model/block";
import { effectColumn } from "./questions";
import { style } from "../../model/cell-styles";

const column = names.column;
const p = names.parameterUsed;

/** The parts of a scenario's row on Calc, each named `KK_s1_<part>`. */
const parts = [
  "gate",
  "base",
  "industry",
  "likelihood",
  "keyShortfall",
  "control",
  "strength",
  "severity",
  "investigation",
  "delay",
  "frequency",
] as const;
type Part = (typeof parts)[number];

function formulaOfPart(scenario: Scenario, part: Part): string {
  const { code, gate } = scenario;
  const own = (other: Part): string => names.scenario(code, other);
  const weighted = (effect: string, logs: string): string => {
    const weights = `${column("applicable")}*${column("weight")}*${effect}${logs}`;
    return `IF(SUMPRODUCT(${weights})=0,"",SUMPRODUCT(${weights}*${column("step")})/SUMPRODUCT(${weights}))`;
  };
  switch (part) {
    case "gate":
      return gate ? gateFormula(gate) : "1";
    case "base":
      return baseFormula(code);
    case "industry":
      return byIndustryFormula(`industry.${code}`);
    case "likelihood":
      return weighted(effectColumn("likelihood", code), "");
    case "keyShortfall":
      return `SUMPRODUCT(${column("shortfall")}*(${effectColumn("likelihood", code)}>=${p("control.keyEffect")}))`;
    case "control":
      return (
        `IF(${own("likelihood")}="",1,EXP(${p("model.kL")}*(${p("control.neutral")}-N(${own("likelihood")}))))` +
        `*MIN(${p("control.keyCap")},${p("control.keyFactor")}^${own("keyShortfall")})`
      );
    case "strength":
      return weighted(effectColumn("severity", code), scenario.logActs ? `*(${column("logAxis")}="")` : "");
    case "severity":
      return `IF(${own("strength")}="",1,EXP(${p("model.kV")}*(${p("control.neutral")}-N(${own("strength")}))))`;
    case "investigation":
    case "delay":
      return names.log(part);
    case "frequency":
      return `${own("gate")}*${own("base")}*${own("industry")}*${own("control")}`;
  }
}

/** ln(frequency) linear in ln(staff) between the three sizes, flat outside. */
function baseFormula(code: Scenario["code"]): string {
  const [small, medium, large] = [p("freq.anchor.small"), p("freq.anchor.medium"), p("freq.anchor.large")];
  const staff = `MIN(MAX(${names.use("staff")},${small}),${large})`;
  const between = (from: "small" | "medium", to: "medium" | "large"): string => {
    const [rateFrom, rateTo] = [p(`freq.${code}.${from}`), p(`freq.${code}.${to}`)];
    const [sizeFrom, sizeTo] = [p(`freq.anchor.${from}`), p(`freq.anchor.${to}`)];
    return `EXP(LN(${rateFrom})+(LN(${staff})-LN(${sizeFrom}))/(LN(${sizeTo})-LN(${sizeFrom}))*(LN(${rateTo})-LN(${rateFrom})))`;
  };
  return `IF(${staff}<=${medium},${between("small", "medium")},${between("medium", "large")})`;
}

/** How often each scenario is to be expected, and what controls multiply. */
export function calcScenarios(words: Words, row: number): Block {
  const text = words.sheets.calc;
  const block = new BlockBuilder("calc_scenarios", { row, column: 0 }, parts.length + 2);
  block.row([text.scenarios], { style: style.heading, height: 24 });
  block.row(text.scenarioHead, { style: style.columnHead, height: 32 });
  const start = block.next;
  for (const scenario of scenarios) {
    const at = block.row([
      scenario.code,
      words.scenarios[scenario.id].name,
      ...parts.map((part) => formula(formulaOfPart(scenario, part))),
    ]);
    for (const [index, part] of parts.entries()) block.name(names.scenario(scenario.code, part), area(at, index + 2));
  }
  block.style(area(start, 0, scenarios.length, parts.length + 2), { ...style.body, wrap: false });
  block.style(area(start, 3, scenarios.length, parts.length - 1), { ...style.yen, numberFormat: "0.000" });
  block.style(area(start, 3, scenarios.length), { numberFormat: "0.000%" });
  block.style(area(start, parts.length + 1, scenarios.length), { numberFormat: "0.000%", bold: true });
  return block.build();
}
