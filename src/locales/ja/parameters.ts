import type { ParameterWords } from "../shape-parameters";
import { bases } from "./bases";
import { commonParameters } from "./parameters-common";
import { coverParameters } from "./parameters-cover";
import { frequencyParameters } from "./parameters-frequency";
import { modelParameters } from "./parameters-model";
import { assumedParameters, referenceParameters } from "./parameters-reference";
import { notCarried, retiredParameters } from "./parameters-retired";
import { simulationParameters } from "./parameters-simulation";
import { scenarioWords } from "./scenarios";

export const parameters = {
  labels: {
    ...modelParameters,
    ...simulationParameters,
    ...frequencyParameters,
    ...commonParameters,
    ...scenarioWords.parameters,
    ...referenceParameters,
    ...assumedParameters,
    ...coverParameters,
  },
  retired: retiredParameters,
  notCarried,
  groups: {
    model: "計算の型と感度",
    grade: "評価",
    log: "操作ログの効果",
    backup: "バックアップの効果",
    simulation: "シミュレーション",
    warn: "確認を促す目安",
    frequency: "発生頻度",
    industry: "業種係数",
    forensic: "調査",
    labour: "人件費・要員",
    interruption: "停止の影響",
    margin: "粗利率",
    advice: "相談",
    ...scenarioWords.groups,
    law: "法令",
    jo: "JOモデル（参考上限）",
    assume: "未記入のときの仮定",
    cover: "補償",
    price: "保険料の目安",
  },
  bases,
  points: {
    low: { name: "最小", description: "まずこれを下回らない値" },
    likely: { name: "標準", description: "もっともありそうな値（最頻値）" },
    high: { name: "最大", description: "まずこれを上回らない値" },
    mean: { name: "期待値（平均）", description: "最小・標準・最大から求めた平均" },
  },
  directions: { rising: "大きいほど損害が増えます", falling: "大きいほど損害が減ります" },
  elicitation: "最小は「まずこれを下回らない」、標準は「もっともありそうな」、最大は「まずこれを上回らない」値です。",
} satisfies ParameterWords;
