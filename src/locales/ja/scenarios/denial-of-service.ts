import type { WordsOfScenario } from "../../shape-scenarios";
import {
  frequencies,
  idle,
  industryFactors,
  internal,
  internalWork,
  prevention,
  residualSpread,
  salesStopped,
} from "./common";

const name = "DoS攻撃";

export const denialOfService = {
  text: {
    name,
    short: "DoS攻撃",
    narrative:
      "外部から大量の通信を送り付けられ、基幹システムやWebサイトが丸一日ほど使えなくなります。攻撃がやんだ後もしばらく支障が残り、短い攻撃が何度か繰り返されます。その間は取引の一部が止まり、システムを使わずに業務を続けるための人手がかかります。",
  },
  group: { s4: name },
  costItems: {
    "s4.profitOnline": { name: "失われた粗利益（Web、攻撃中）", explains: "攻撃の間に失うWeb経由の売上の粗利益" },
    "s4.profitOther": {
      name: "失われた粗利益（Web以外、攻撃中）",
      explains: "攻撃の間に止まる、そのほかの売上の粗利益",
    },
    "s4.aftermathOnline": {
      name: "失われた粗利益（Web、余波）",
      explains: "攻撃の後の支障で失うWeb経由の売上の粗利益",
    },
    "s4.aftermathOther": {
      name: "失われた粗利益（Web以外、余波）",
      explains: "攻撃の後の支障で止まる、そのほかの売上の粗利益",
    },
    "s4.repeatsOnline": {
      name: "失われた粗利益（Web、再攻撃）",
      explains: "短い攻撃の繰り返しで失うWeb経由の売上の粗利益",
    },
    "s4.repeatsOther": {
      name: "失われた粗利益（Web以外、再攻撃）",
      explains: "短い攻撃の繰り返しで止まる、そのほかの売上の粗利益",
    },
    "s4.offline": { name: "臨時要員", explains: "システムを使わずに業務を続けるための人件費" },
    "s4.idle": idle,
    "s4.emergency": { name: "緊急のCDN・回線", explains: "攻撃の通信をさばくサービスや回線を急いで用意する費用" },
    "s4.investigate": { name: "攻撃の調査", explains: "攻撃の原因と影響を調べる費用" },
    "s4.internal": internal,
    "s4.prevention": prevention,
    "s4.penalties": { name: "契約上の違約金", explains: "サービスの停止により、契約に基づいて取引先に払う額" },
  },
  parameters: {
    "shock.sigma.s4": residualSpread(name),
    ...frequencies("freq.s4", name),
    ...industryFactors("industry.s4", name),
    "staff.personMonths.s4": internalWork(name),
    "dependence.sales.s4": salesStopped(name),
    "s4.hours": { label: "攻撃の時間", note: "お客さまが時間を記入したときは、その値に置き換えます。" },
    "s4.aftermath": { label: "余波の時間", note: "攻撃の後、支障が続く時間です。" },
    "s4.repeats": { label: "再攻撃の回数" },
    "s4.repeatHours": { label: "再攻撃1回の時間" },
    "s4.emergency": { label: "緊急のCDN・回線の費用" },
    "s4.investigate": { label: "調査の費用（DoS攻撃）" },
    "s4.prevention": { label: "再発防止の費用（DoS攻撃）" },
    "s4.penalty": { label: "契約上の違約金" },
  },
} satisfies WordsOfScenario<"denial-of-service">;
