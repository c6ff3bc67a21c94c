import { keyed, type ParameterTexts } from "../shape-parameters";
import { scenarioWords } from "./scenarios";

const { scenarios } = scenarioWords;
const halfNote = "露出度は0から1までで、量が増えるほど1に近づきます。";

export const frequencyParameters = {
  "freq.staffMax": { label: "頻度に効く従業員数の上限", note: "これを超える従業員数では、頻度は増えません。" },
  "freq.webHalf": { label: "露出度（Web）が半分になる月間利用者数", note: halfNote },
  "freq.cardHalf": { label: "露出度（カード）が半分になる枚数", note: halfNote },
  "freq.salesHalf": { label: "露出度（Web売上高）が半分になる額", note: halfNote },
  "history.variance": {
    label: "事故歴の効きやすさ（頻度のばらつき）",
    note: "同じ規模と業種の会社の頻度が互いに異なる程度を示す分散です。大きいほど、自社の事故歴が頻度に強く効きます。",
  },
  "history.years": { label: "事故歴の年数", note: "記入日からこの年数より前の事故は数えません。" },
  "history.minimumLoss": {
    label: "事故歴に数える損害額",
    note: "外部の専門会社に依頼した事故は、損害額にかかわらず数えます。",
  },
  "history.fixed": {
    label: "再発防止策の完了を確認した事故の数え方",
    note: "確認していない事故を1として数えます。",
  },
  "history.cap": { label: "事故歴による倍率の上限" },
  ...keyed(
    "freq.it",
    { s1: scenarios["suspected-attack"].name, s2: scenarios["data-breach"].name, s5: scenarios.ransomware.name },
    (name) => `${name}の頻度の加算：ITサービス`,
    "売上高に占めるITサービスの割合にこの値をかけて1に足し、頻度にかけます。",
  ),
} satisfies ParameterTexts<"freq" | "history">;
