import type { WordsOfScenario } from "../../shape-scenarios";
import {
  atStaff,
  frequencies,
  idle,
  improvement,
  improvements,
  industryFactors,
  internal,
  internalWork,
  lostOnline,
  lostOther,
  offline,
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
    "s4.profitOnline": { name: lostOnline, explains: "停止の間と、その後に失うWeb経由の売上の粗利益" },
    "s4.profitOther": { name: lostOther, explains: "停止の間に失う、そのほかの売上の粗利益" },
    "s4.offline": offline,
    "s4.emergency": { name: "緊急のCDN・回線", explains: "攻撃の通信をさばくサービスや回線を急いで用意する費用" },
    "s4.investigate": { name: "攻撃の調査", explains: "攻撃の原因と影響を調べる費用" },
    "s4.internal": internal,
    "s4.idle": idle,
    "s4.improvement": improvement,
    "s4.penalties": {
      name: "契約上の違約金",
      explains: "サービスの停止により、契約に基づいて取引先に払う額。合計には加えません",
    },
  },
  parameters: {
    "shock.sigma.s4": residualSpread(name),
    ...frequencies("s4", name),
    "freq.s4.web": {
      label: `${name}の頻度の加算：Web`,
      note: "露出度の、WebとWeb売上高の大きいほうにこの値をかけて1に足し、頻度にかけます。",
    },
    ...industryFactors("industry.s4", name),
    "staff.personMonths.s4": internalWork(name),
    "dependence.sales.s4": salesStopped(name),
    "s4.hours": { label: "攻撃の時間", note: "お客さまが時間を記入したときは、その値に置き換えます。" },
    "s4.aftermath": { label: "余波の時間", note: "攻撃の後、支障が続く時間です。" },
    "s4.repeats": { label: "再攻撃の回数" },
    "s4.repeatHours": { label: "再攻撃1回の時間" },
    "s4.hoursMax": { label: "停止時間の上限（DoS攻撃）", note: "攻撃、余波、再攻撃を合わせた時間の上限です。" },
    "s4.after": {
      label: "反動係数（DoS攻撃）",
      note: "攻撃の後も客足が戻らない分の倍率です。Web経由の売上だけにかけます。",
    },
    "s4.emergency": { label: "緊急のCDN・回線の費用", note: atStaff },
    "s4.investigate": { label: "調査の費用（DoS攻撃）", note: atStaff },
    "s4.prevention": improvements(name),
    "s4.penalty": { label: "契約上の違約金" },
  },
  quantities: { "s4.outageHours": "停止時間（攻撃、余波、再攻撃の計）" },
  chances: {},
} satisfies WordsOfScenario<"denial-of-service">;
