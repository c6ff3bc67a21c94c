import { chanceIds, chances, quantities, quantityIds, scenarios, type CostItemId } from "../../../src/engine";
import { words, type Language } from "../../../src/locales";
import { expressionText, productText, testText } from "../expression-text";
import { table } from "./table";

const heads = {
  ja: {
    item: ["項目", "ID", "積", "係数", "区分", "補償", "残差"],
    quantity: ["ID", "内容", "単位", "式", "最小・標準・最大を持つ"],
    chance: ["ID", "内容", "全部である確率", "ログの係数", "でないときの割合"],
    frequency: ["シナリオ", "起こりうる条件", "base", "X", "業種", "年の変動と事故歴", "ログの質問"],
    impact: [
      "シナリオ",
      "停止日数",
      "係数",
      "影響を受ける人数",
      "報告の理由（条件）",
      "公表",
      "想定損害賠償額",
      "罰金の上限",
    ],
    shock: { cost: "費用", liability: "賠償" },
    yes: "はい",
    beside: "（合計に加えない）",
    always: "いつも",
    left: "Vから除く",
  },
  en: {
    item: ["Item", "ID", "Product", "Factor", "Category", "Cover", "Shock"],
    quantity: ["ID", "What it is", "Unit", "Formula", "Has low, likely, high"],
    chance: ["ID", "What it is", "Chance of the whole", "Log factor", "Share otherwise"],
    frequency: ["Scenario", "Can happen where", "base", "X", "Industry", "Yearly factors, history", "Log questions"],
    impact: [
      "Scenario",
      "Days stopped",
      "Factor",
      "Persons affected",
      "Reasons to report (tests)",
      "Disclosure",
      "Stated liability",
      "Fine at most",
    ],
    shock: { cost: "cost", liability: "liability" },
    yes: "yes",
    beside: " (never added)",
    always: "always",
    left: "out of V",
  },
} as const;

/** How often each scenario is to be expected before controls, and whom it can happen to. */
export function frequencyTable(language: Language): string {
  const { scenarios: names, gateReasons } = words(language);
  const text = heads[language];
  const rows = scenarios.map(({ id, code, gates, frequency, logActs }) => [
    `${code} ${names[id].short}`,
    gates.map(({ test, reason }) => `${testText(test)} (${gateReasons[reason]})`).join("; ") || text.always,
    expressionText(frequency.base),
    expressionText(frequency.exposure),
    frequency.industry ? `${frequency.industry}.[industry]` : "1",
    frequency.yearly ? text.yes : "",
    logActs ? text.left : "",
  ]);
  return table(text.frequency, rows);
}

/** What an event means besides yen. */
export function impactTable(language: Language): string {
  const { scenarios: names, controls, reportReasons } = words(language);
  const text = heads[language];
  const rows = scenarios.map(({ id, code, impact }) => [
    `${code} ${names[id].short}`,
    expressionText(impact.daysStopped),
    controls[impact.daysControl],
    expressionText(impact.personsAffected),
    impact.report.map(({ reason, test }) => `${reportReasons[reason]}: ${testText(test)}`).join("; ") || "–",
    impact.disclosure ? text.yes : "",
    expressionText(impact.statedLiability),
    expressionText(impact.fineMaximum),
  ]);
  return table(text.impact, rows);
}

/** Every cost item, scenario by scenario. */
export function itemTables(language: Language): string {
  const { scenarios: names, costItems, categories, coverage, controls } = words(language);
  const text = heads[language];
  return scenarios
    .map((scenario) => {
      const { id, code, items, beside } = scenario;
      const rows = [...items, ...beside].map((item) => {
        const { mark, name } = coverage[item.coverage];
        const part = item.conditionalPart ? coverage[item.conditionalPart].mark : "";
        return [
          costItems[item.id as CostItemId].name + (beside.includes(item) ? text.beside : ""),
          item.id,
          productText(item),
          item.control ? controls[item.control] : "–",
          categories[item.category],
          part === "" ? `${mark} ${name}` : `${mark}${part} ${name}`,
          item.shock ? text.shock[item.shock] : "–",
        ];
      });
      return `#### ${code.toUpperCase()} ${names[id].name}\n\n${names[id].narrative}\n\n${table(text.item, rows)}`;
    })
    .join("\n\n");
}

/** Chances: whether something happens, or how much of it. */
export function chanceTable(language: Language): string {
  const { chances: names } = words(language);
  const { chance: head, yes } = heads[language];
  const rows = chanceIds.map((id) => {
    const { probability, logActs, otherwise } = chances[id];
    return [id, names[id], expressionText(probability), logActs ? yes : "", otherwise ?? "0"];
  });
  return table(head, rows);
}

/** Intermediate values, with their formulas as declared. */
export function quantityTable(language: Language): string {
  const { quantities: names, units } = words(language);
  const { quantity: head, yes } = heads[language];
  const rows = quantityIds.map((id) => {
    const { unit, uncertain, expression } = quantities[id];
    // twelve kinds of data alike: section 5 says it in a line
    const formula = id === "joSensitivity" ? "max(10 ^ (x − 1) + 5 ^ (y − 1))" : expressionText(expression);
    return [id, names[id], units[unit].word, formula, uncertain ? yes : ""];
  });
  return table(head, rows);
}
