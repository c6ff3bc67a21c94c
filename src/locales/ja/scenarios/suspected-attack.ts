import type { WordsOfScenario } from "../../shape-scenarios";
import {
  consulting,
  examined,
  frequencies,
  idle,
  improvement,
  improvements,
  industryFactors,
  initial,
  internal,
  internalWork,
  legal,
  pcs,
  residualSpread,
  salesStopped,
  servers,
  serversExamined,
} from "./common";

const name = "サイバー攻撃のおそれ";

export const suspectedAttack = {
  text: {
    name,
    short: "攻撃のおそれ",
    narrative:
      "セキュリティの公的機関から、外部との不審な通信があるとの連絡を受けます。調べると、従業員が不審なメールの添付ファイルを開いていました。すぐに外部との接続を断ち、専門会社に調査を頼みます。数日間は、メールや受発注などを使わずに業務を続けます。調査の結果、情報の漏えいは確認されませんでした。",
  },
  group: { s1: name },
  costItems: {
    "s1.initial": initial,
    "s1.pcs": pcs,
    "s1.servers": servers,
    "s1.legal": legal,
    "s1.consulting": consulting,
    "s1.internal": internal,
    "s1.profit": { name: "失われた粗利益", explains: "外部との接続を断つ間に失い、後で取り戻せない売上の粗利益" },
    "s1.offline": { name: "臨時要員", explains: "メールや受発注を使わずに業務を続けるための人件費" },
    "s1.idle": idle,
    "s1.improvement": improvement,
  },
  parameters: {
    "shock.sigma.s1": residualSpread(name),
    ...frequencies("s1", name),
    ...industryFactors("industry.s1", name),
    "forensic.servers.s1": serversExamined(name),
    "staff.personMonths.s1": internalWork(name),
    "dependence.sales.s1": salesStopped(name),
    "s1.prevention": improvements(name),
    "s1.cutDays": { label: "外部との接続を断つ日数" },
    "s1.attackConfirmed": {
      label: "攻撃が確認される割合",
      note: "攻撃が見つからないおそれには、②を緊急対応費用の割合と限度額で支払います。",
    },
  },
  quantities: { "s1.serversExamined": examined(name) },
  chances: {},
} satisfies WordsOfScenario<"suspected-attack">;
