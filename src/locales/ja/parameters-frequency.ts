import { keyed, type ParameterTexts } from "../shape-parameters";
import { scenarioWords } from "./scenarios";

const { scenarios } = scenarioWords;
const halfNote = "露出度は0から1までで、量が増えるほど1に近づきます。";

export const frequencyParameters = {
  "freq.staffMax": { label: "頻度に効く従業員数の上限", note: "これを超える従業員数では、頻度は増えません。" },
  "freq.webHalf": { label: "露出度（Web）が半分になる月間利用者数", note: halfNote },
  "freq.cardHalf": { label: "露出度（カード）が半分になる枚数", note: halfNote },
  "freq.salesHalf": { label: "露出度（Web売上高）が半分になる額", note: halfNote },
  ...keyed(
    "freq.it",
    { s1: scenarios["suspected-attack"].name, s2: scenarios["data-breach"].name, s5: scenarios.ransomware.name },
    (name) => `${name}の頻度の加算：ITサービス`,
    "売上高に占めるITサービスの割合にこの値をかけて1に足し、頻度にかけます。",
  ),
} satisfies ParameterTexts<"freq">;
