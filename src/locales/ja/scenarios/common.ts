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
export const offline = { name: "臨時要員", explains: "システムを使わずに業務を続けるための人件費" };
export const itClaim = {
  name: "IT業務の顧客からの請求",
  explains: "ITサービスを提供している相手から、事故による損害として請求される額",
};
export const idle = {
  name: "手待ちの人件費",
  explains: "システムが使えず、仕事ができない従業員の人件費。合計には加えません",
};
export const improvement = {
  name: "改善投資",
  explains: "同じ事故を防ぐための機器、設定、教育などへの投資。合計には加えません",
};

export const lostOnline = "失われた粗利益（Web）";
export const lostOther = "失われた粗利益（Web以外）";

/** What amounts are stated for. */
export const atStaff = "従業員100人の会社での値です。";
export const atPersons = "漏えいする人数が1万人のときの値です。";
export const atUsers = "月間利用者数10万人のWebサイトでの値です。";

const frequencyNote = "従業員100人で、平均的な対策の会社に1年に起こる回数です。";
const staffNote = "従業員数が100人の何倍かを、この指数で累乗した値を頻度にかけます。";
const shockNote =
  "一件ごとの費用と利益の損害は、平均1の対数正規分布の倍率だけ上下します。その対数の標準偏差です。人数で決まる費用にはかけません。0でばらつきなしです。";
const industryNames = namesOf(industries);

/** Parameters that several scenarios have. */
export const residualSpread = (name: string): ParameterText => ({ label: `残差のばらつき：${name}`, note: shockNote });
export const frequencies = <const Code extends ScenarioCode>(code: Code, name: string) => ({
  ...tabled(`freq.${code}`, { base: name }, () => `${name}の頻度`, frequencyNote),
  ...tabled(`freq.${code}`, { staff: name }, () => `${name}の頻度の従業員数指数`, staffNote),
});
export const moreFrequent = (name: string, exposure: string): ParameterText => ({
  label: `${name}の頻度の加算：${exposure}`,
  note: `露出度（${exposure}）にこの値をかけて1に足し、頻度にかけます。`,
});
export const industryFactors = <const Table extends `industry.${ScenarioCode}`>(table: Table, name: string) =>
  tabled(table, industryNames, (industry) => `${name}の業種係数：${industry}`);
export const switchedOn = (name: string): ParameterText => ({
  label: `${name}を診断に含める`,
  note: "1で含め、0で除きます。",
});
export const serversExamined = (name: string): ParameterText => ({
  label: `調査サーバー（${name}）`,
  note: "保有する台数を超えては数えません。",
});
export const internalWork = (name: string, size: string = atStaff): ParameterText => ({
  label: `社内対応（${name}）`,
  note: size,
});
export const salesStopped = (name: string): ParameterText => ({ label: `売上停止割合（${name}）` });
export const improvements = (name: string, size: string = atStaff): ParameterText => ({
  label: `改善投資（${name}）`,
  note: size,
});

/** A quantity that several scenarios have. */
export const examined = (name: string): string => `調査するサーバーの台数（${name}）`;
