import type { PlanWords } from "../../shape-plans";

export const gaps: PlanWords["gaps"] = {
  notCovered: "{scenario}：標準の事故で、{line}の{excess}が補償の対象になりません。",
  limit: "{scenario}：標準の事故で、{line}が支払限度額を{excess}上回ります。",
  limitOften:
    "{scenario}：標準の事故で、{line}が支払限度額を{excess}上回ります。同じ事故の{share}が、この限度額を使い切ります。",
  sublimit: "{scenario}：標準の事故で、{line}が内枠限度額を{excess}上回ります。",
  aggregate: "{scenario}：標準の事故で、{line}が保険期間中総支払限度額を{excess}上回ります。",
  attachment: "{scenario}：標準の事故で、{line}の{excess}が上積み契約に届きません。",
  waiting: "{scenario}：標準の事故で、{line}の{excess}が免責時間のため支払われません。",
  period: "{scenario}：標準の事故で、{line}の{excess}が補償の期間を過ぎて生じます。",
};
