import type { ScenarioCode } from "../../../engine";
import { namesOf, tabled, type ParameterText } from "../../shape-parameters";
import { industries } from "../industries";

/** Cost items that several scenarios have. */
export const initial = { name: "初動対応", explains: "専門会社が最初に状況を確かめ、証拠を保全する費用" };
export const pcs = { name: "パソコンの調査", explains: "感染が疑われるパソコンを専門会社が詳しく調べる費用" };
export const servers = { name: "サーバーの調査", explains: "侵入の経路と被害の範囲を知るため、サーバーを調べる費用" };
export const legal = { name: "法律相談", explains: "報告や通知、責任について弁護士に相談する費用" };
export const consulting = { name: "コンサルティング", explains: "事故対応の進め方について専門家の助言を受ける費用" };
export const internal = { name: "社内対応", explains: "事故の対応に当たる従業員の人件費" };
export const prevention = { name: "再発防止", explains: "同じ事故を防ぐための機器、設定、教育などの費用" };
export const idle = { name: "手待ちの人件費", explains: "システムが使えず、仕事ができない従業員の人件費" };

export const sizes = { small: "小規模", medium: "中規模", large: "大規模" };
const frequencyNote = "平均的な対策の会社で1年に起こる回数です。規模の間は、従業員数に応じて補います。";
const shockNote =
  "一件ごとの損害は、平均1の対数正規分布の倍率だけ上下します。その対数の標準偏差です。人数で決まる費用にはかけません。0でばらつきなしです。";
const industryNames = namesOf(industries);

/** Parameters that several scenarios have. */
export const residualSpread = (name: string): ParameterText => ({ label: `残差のばらつき：${name}`, note: shockNote });
export const frequencies = <const Table extends `freq.${ScenarioCode}`>(table: Table, name: string) =>
  tabled(table, sizes, (size) => `${name}の頻度：${size}`, frequencyNote);
export const industryFactors = <const Table extends `industry.${ScenarioCode}`>(table: Table, name: string) =>
  tabled(table, industryNames, (industry) => `${name}の業種係数：${industry}`);
export const serversExamined = (name: string): ParameterText => ({ label: `調査サーバー（${name}）` });
export const internalWork = (name: string): ParameterText => ({ label: `社内対応（${name}）` });
export const salesStopped = (name: string): ParameterText => ({ label: `売上停止割合（${name}）` });
