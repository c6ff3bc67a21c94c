import type { WordsOfScenario } from "../../shape-scenarios";
import {
  atUsers,
  examined,
  frequencies,
  improvement,
  improvements,
  industryFactors,
  initial,
  internal,
  internalWork,
  moreFrequent,
  residualSpread,
  servers,
  serversExamined,
} from "./common";

const name = "Web改ざん";

export const webDefacement = {
  text: {
    name,
    short: "Web改ざん",
    narrative:
      "お客さまから、Webサイトを見てウイルスに感染したという連絡が入ります。調べると、直していなかった弱点からWebサイトが書き換えられていました。Webサイトを閉じ、再開まで10日ほどかかります。その間の売上を失い、電話や書面での対応に人手がかかり、感染した閲覧者の一部から賠償を請求されます。",
  },
  group: { s3: name },
  costItems: {
    "s3.initial": initial,
    "s3.servers": servers,
    "s3.rebuild": { name: "Webサイトの再構築", explains: "改ざんされたWebサイトを作り直し、安全にする費用" },
    "s3.profit": { name: "失われた粗利益", explains: "閉じている間と再開の後に失うWeb経由の売上の粗利益" },
    "s3.offline": { name: "臨時要員", explains: "電話や書面でお客さまに対応するための人件費" },
    "s3.visitors": { name: "閲覧者への賠償", explains: "ウイルスに感染した閲覧者のソフトの再購入費などの賠償" },
    "s3.notice": { name: "告知・広告", explains: "改ざんのお知らせと、再開を伝える広告の費用" },
    "s3.internal": internal,
    "s3.improvement": improvement,
  },
  parameters: {
    "shock.sigma.s3": residualSpread(name),
    ...frequencies("s3", name),
    "freq.s3.web": moreFrequent(name, "Web"),
    ...industryFactors("industry.s3", name),
    "forensic.servers.s3": serversExamined(name),
    "staff.personMonths.s3": internalWork(name, atUsers),
    "s3.closedDays": { label: "Webサイトの停止日数", note: "お客さまが日数を記入したときは、その値に置き換えます。" },
    "s3.daysMax": { label: "Webサイトの停止日数の上限", note: "お客さまの見積りの幅も、この日数までとします。" },
    "s3.rebound": { label: "反動係数（Web改ざん）", note: "再開した後も客足が戻らない分の倍率です。" },
    "s3.rebuild": { label: "Webサイトの再構築費用", note: atUsers },
    "s3.served": { label: "閲覧者に悪性ソフトを配る確率" },
    "s3.exposedDays": { label: "改ざんに気づくまでの日数" },
    "s3.infection": { label: "閲覧者の感染率" },
    "s3.claim": { label: "感染者の請求率" },
    "s3.software": { label: "ソフトの再購入費" },
    "s3.prevention": improvements(name, atUsers),
    "s3.notice": { label: "告知・広告の費用（Web改ざん）", note: atUsers },
  },
  quantities: {
    "s3.serversExamined": examined(name),
    "s3.onlineStaff": "Web売上に携わる従業員数",
  },
  chances: { "s3.served": "閲覧者に悪性ソフトを配る" },
} satisfies WordsOfScenario<"web-defacement">;
