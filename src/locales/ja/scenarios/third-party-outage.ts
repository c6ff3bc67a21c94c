import type { WordsOfScenario } from "../../shape-scenarios";
import {
  internal,
  internalWork,
  lostOnline,
  lostOther,
  offline,
  residualSpread,
  salesStopped,
  switchedOn,
} from "./common";

const name = "委託先・クラウド障害";

export const thirdPartyOutage = {
  text: {
    name,
    short: "委託先障害",
    narrative:
      "契約しているクラウドや委託先のサービスが止まり、自社では直すことができません。復旧を待つ間、そのサービスに頼る業務と売上が止まり、システムを使わずに業務を続けるための人手がかかります。停止は標準で半日、最長で10日です。",
  },
  group: { s6: name },
  costItems: {
    "s6.profitOnline": { name: lostOnline, explains: "サービスが止まる間に失うWeb経由の売上の粗利益" },
    "s6.profitOther": {
      name: lostOther,
      explains: "サービスが止まる間に失い、後で取り戻せない、そのほかの売上の粗利益",
    },
    "s6.offline": offline,
    "s6.internal": internal,
  },
  parameters: {
    "scenario.s6.on": switchedOn(name),
    "shock.sigma.s6": residualSpread(name),
    "freq.s6.base": { label: "事業者1社の障害の頻度", note: "業務が止まるほどの障害が、1社に1年に起こる回数です。" },
    "staff.personMonths.s6": internalWork(name),
    "dependence.sales.s6": salesStopped(name),
    "s6.affected": { label: "事業者の障害が自社に及ぶ確率" },
    "s6.hours": { label: `停止時間（${name}）` },
  },
  quantities: { "s6.providers": "止まると業務が止まる事業者の数" },
  chances: {},
} satisfies WordsOfScenario<"third-party-outage">;
