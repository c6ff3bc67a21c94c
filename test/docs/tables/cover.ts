import {
  planTerms,
  scenarios,
  typicalPlan,
  typicalPlanIds,
  type CostItemId,
  type TermId,
  type UnitId,
} from "../../../src/engine";
import { lineOf } from "../../../src/engine/cover/answered-by";
import { claimableItems, isTimed } from "../../../src/engine/cover/event-of-scenario";
import { formatNumber, words, type Language } from "../../../src/locales";
import { expressionText } from "../expression-text";
import { table } from "./table";

const heads = {
  ja: {
    term: ["ID", "条件", "意味", "単位・選択", "許される範囲", "小型", "標準", "大型"],
    claim: ["項目", "ID", "支払う補償", "特約", "内枠限度額", "割合", "1人あたり", "月数", "停止の時間"],
    outage: ["シナリオ", "時間を決める値", "1単位の時間", "係数", "途切れない割合"],
    yes: "はい",
    no: "いいえ",
    blank: "空欄",
  },
  en: {
    term: ["ID", "Term", "Meaning", "Unit or choices", "Range", "Small", "Medium", "Large"],
    claim: ["Item", "ID", "Line", "Option", "Sublimit", "Share", "A person", "Months", "Time of the outage"],
    outage: ["Scenario", "Draw", "Hours of a unit", "Factor", "Unbroken share"],
    yes: "yes",
    no: "no",
    blank: "blank",
  },
} as const;

/** Every term of a plan, with what the typical ones say. */
export function termTable(language: Language): string {
  const { plans, units } = words(language);
  const { term: head, yes, no, blank } = heads[language];
  const digits = (value: number, unit: UnitId | null): string => {
    if (value === 1e12) return "10¹²";
    const number = formatNumber(unit === "share" ? value * 100 : value, language, { maximumSignificantDigits: 10 });
    return unit === "share" ? `${number}%` : number;
  };
  const shown = (id: TermId, unit: UnitId | null, plan: (typeof typicalPlanIds)[number]): string => {
    const value = typicalPlan(plan, "").terms[id];
    if (value === null || value === "") return blank;
    if (typeof value === "boolean") return value ? yes : no;
    return typeof value === "string" ? value : digits(value, unit);
  };
  const rows = planTerms.map(({ id, unit, choices, range }) => [
    id,
    plans.terms[id].name,
    plans.terms[id].meaning,
    unit === null ? choices.join(", ") : units[unit].word,
    range === null ? "" : range.map((end) => digits(end, unit)).join("–"),
    ...typicalPlanIds.map((plan) => shown(id, unit, plan)),
  ]);
  return table(head, rows);
}

/** Cost items that terms of a plan single out. */
export function claimTable(language: Language): string {
  const { costItems, plans } = words(language);
  const { claim: head, yes } = heads[language];
  const rows = scenarios.flatMap((scenario) =>
    claimableItems(scenario).flatMap((item) => {
      const { option, sublimit, share, perPerson, months } = item;
      const line = lineOf(item);
      const timed = line !== null && isTimed(item, scenario.outage) && ["profit", "extraExpense"].includes(line);
      if (!option && !sublimit && !share && !perPerson && !months && !timed) return [];
      return [
        [
          costItems[item.id as CostItemId].name,
          item.id,
          line === null ? "–" : plans.lines[line],
          option ? `option.${option}` : "",
          sublimit ? `sublimit.${sublimit}` : "",
          share ? `share.${share}` : "",
          perPerson ?? "",
          months ?? "",
          timed ? yes : "",
        ],
      ];
    }),
  );
  return table(head, rows);
}

/** What says how long the events of a scenario last. */
export function outageTable(language: Language): string {
  const { scenarios: names, controls } = words(language);
  const rows = scenarios.flatMap(({ id, code, outage }) =>
    outage
      ? [
          [
            `${code.toUpperCase()} ${names[id].short}`,
            outage.draw,
            String(outage.hours),
            controls[outage.control],
            outage.repeats ? expressionText(outage.repeats.unbroken) : "1",
          ],
        ]
      : [],
  );
  return table(heads[language].outage, rows);
}
