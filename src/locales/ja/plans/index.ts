import type { PlanWords } from "../../shape-plans";
import { exclusions } from "./exclusions";
import { gaps } from "./gaps";
import { terms } from "./terms";

export const plans: PlanWords = {
  terms,
  groups: {
    liability: "①損害賠償責任",
    response: "②事故対応費用",
    interruption: "③利益損害・営業継続費用",
    sublimits: "内枠限度額（サブリミット）",
    shares: "費用のうち支払対象とする割合",
    options: "特約",
    year: "保険期間と適用の順序",
    price: "保険料",
    conditions: "その他の条件",
  },
  choices: {
    "liability.defence": { outside: "限度額の外枠", inside: "限度額の内枠" },
    "response.aggregate": { beside: "別枠", inside: "内枠" },
    "interruption.waitingKind": { threshold: "閾値型（超えれば最初から支払う）", deducted: "控除型（差し引く）" },
    order: {
      ratioFirst: "縮小支払割合→内枠限度額→免責金額",
      deductibleFirst: "内枠限度額→免責金額→縮小支払割合",
    },
  },
  lines: {
    liability: "①損害賠償責任",
    response: "②事故対応費用",
    profit: "③利益損害",
    extraExpense: "③営業継続費用",
  },
  reasons: {
    notCovered: "補償対象外",
    period: "期間超過",
    waiting: "免責時間",
    ratio: "縮小支払割合",
    sublimit: "内枠限度額の超過",
    deductible: "免責金額",
    limit: "支払限度額の超過",
    aggregate: "保険期間中総支払限度額の超過",
    attachment: "上積み契約に届かない部分",
    coInsurance: "他の引受保険会社の負担",
  },
  verdicts: {
    better: "良くなる",
    worse: "悪くなる",
    lost: "なくなる",
    same: "同じ",
    different: "変わる",
    moot: "一方にしか補償がない",
    notStated: "既契約の記入なし",
  },
  exclusions,
  gaps,
  typical: { small: "小型プラン", medium: "標準プラン", large: "大型プラン" },
  noLimit: "限度なし",
};
