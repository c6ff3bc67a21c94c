import type { PlanWords } from "../../shape-plans";

export const exclusions: PlanWords["exclusions"] = {
  war: "戦争、内乱",
  stateBackedAttack: "国家が関与する、社会の基盤に対する攻撃",
  earthquake: "地震、噴火、津波",
  grossNegligence: "故意、重大な過失",
  overCapacity: "処理能力を超える利用による停止（悪意が証明された場合を除く）",
  knownCircumstances: "契約の前から知っていた事情による事故",
  fines: "罰金、課徴金",
  betterment: "事故の前より良くするための費用",
  brandValue: "ブランドの価値や株価の下落",
  paymentFraud: "偽の指示による送金",
  utilities: "通信、電力、水道などの停止",
  ransom: "身代金",
  voluntaryShutdown: "攻撃が確認される前の自主的な停止による損害",
  dependency: "委託先やクラウドの停止による損害",
  cardLiability: "カード会社からの請求（再発行、不正利用）",
  itServices: "社外に提供するITサービスに起因する賠償",
  bodilyInjury: "身体の障害、財物の損壊",
};
