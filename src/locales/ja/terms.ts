import type { NoticeWords, TermWords } from "../shape-terms";

export const terms = {
  payRatio: "縮小支払割合",
  limit: "支払限度額",
  sublimit: "内枠限度額（サブリミット）",
  waitingHours: "免責時間",
  deductible: "免責金額",
  aggregate: "保険期間中総支払限度額",
  retained: "自己負担額",
  likely: "標準",
  mean: "期待値（平均）",
  low: "最小",
  high: "最大",
  allLow: "全項目最小",
  allHigh: "全項目最大",
  coverInForce: "既契約",
  purePremium: "純保険料相当",
  officePremium: "営業保険料相当",
  statedLiability: "JNSA式 想定賠償額（参考上限）",
  referenceOnly: "参考値（回答率不足）",
  indicative: "参考値",
  notApplicable: "該当なし",
  notAssessed: "評価なし",
  unattainable: "達成不可",
  assumption: "前提",
} satisfies TermWords;

export const notices = {
  outOfScope: "本診断の対象外：ランサムウェア、送金詐欺、委託先・クラウド障害、内部不正、物的損害",
  notADeclaration: "本シートは診断用であり、保険契約の告知書ではありません。",
  technicalOnly: "技術的な目安・見積りではありません",
  likelyIsNotAMode: "標準は各前提の最頻値による金額です。総額の最頻値ではありません。",
  retainedReasons: "自己負担額は、免責、縮小、限度超過、補償対象外の合計です。",
  purePremiumFormula: "純保険料相当 ＝（期待支払 ×（1 ＋ 損害調査費率）＋ リスク割増）×（1 ＋ 対象外リスク割増）",
  officePremiumFormula: "営業保険料相当 ＝ 純保険料相当 ÷（1 － 社費率 － 手数料率 － 利潤率）",
  allLowHigh: "全項目最小と全項目最大は、すべての項目が同時に最小または最大になった場合の合計です。",
  statedLiability: "JNSA式の想定賠償額は、全員が請求した場合の参考上限です。損害の合計には加えません。",
  fineMaximum: "罰金は最大の額を示します。損害の合計には加えません。",
  itServices: "ITサービスを社外に提供しています。そのサービスに起因する事故は、この診断の頻度に含まれません。",
  indicativeAnswers:
    "参考値です。回答率が基準に満たないため、評価と金額は目安にとどまります。未回答の質問をお客さまに確認してください。",
  indicativeProfile:
    "参考値です。会社情報の多くを仮定の値で補っているため、金額は目安にとどまります。会社情報をお客さまに確認してください。",
} satisfies NoticeWords;
