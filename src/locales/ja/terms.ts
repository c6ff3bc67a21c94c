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
  story: "シナリオどおり",
  usualRange: "通常の範囲（P5–P95）",
  insurableLoss: "付保対象となり得る経済損害",
  besideLoss: "参考額（総コストに含むもの）",
  totalCost: "総コスト",
  extendedScenarios: "拡張シナリオ",
  totalCore: "合計（拡張を除く）",
  totalAll: "合計（拡張を含む）",
  band: "期待損失の幅（P10–P90）",
  openAsNeutral: "未回答を平均とみなした場合",
  openRange: "未回答と仮定した規模しだいの幅",
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
  outOfScope:
    "本診断の対象外：送金詐欺、内部不正、誤送信、物的損害（OTによるものを含む）、攻撃によらないIT業務の賠償、通信・電力の障害",
  notADeclaration: "本シートは診断用であり、保険契約の告知書ではありません。",
  technicalOnly: "技術的な目安・見積りではありません",
  likelyIsNotAMode:
    "標準はシナリオどおりの金額で、各前提の最頻値により、確率の高いことだけを含みます。総額の最頻値ではありません。",
  retainedReasons: "自己負担額は、免責、縮小、限度超過、補償対象外の合計です。",
  purePremiumFormula: "純保険料相当 ＝（期待支払 ×（1 ＋ 損害調査費率）＋ リスク割増）×（1 ＋ 対象外リスク割増）",
  officePremiumFormula: "営業保険料相当 ＝ 純保険料相当 ÷（1 － 社費率 － 手数料率 － 利潤率）",
  allLowHigh:
    "全項目最小と全項目最大は、すべての項目が同時に最小または最大になった場合の合計です。残差のばらつきは含みません。",
  usualRange:
    "通常の範囲は、事故10件のうち9件の損害が収まる目安です。残差のばらつきを含むため、下限が全項目最小を下回ることがあります。",
  insurableLoss:
    "損害の合計は、付保対象となり得る経済損害（①②③△）です。参考額（手待ちの人件費、改善投資、違約金、顧客の離反）は合計にも年間の期待損失にも含めません。総コストは両方を合わせた額で、罰金の上限は含みません。",
  extendedScenarios:
    "拡張シナリオは、出典の資料のシナリオに加えたものです。パラメータの値を0にすると、診断から除くことができます。",
  band: "期待損失の幅は、前提そのものの不確かさによるものです。シミュレーションの誤差（95%信頼区間）とは別に示します。",
  statedLiability: "JNSA式の想定賠償額は、全員が請求した場合の参考上限です。損害の合計には加えません。",
  fineMaximum: "罰金は最大の額を示します。損害の合計には加えません。",
  itServices: "ITサービスを他社に提供しています。攻撃によらないIT業務の賠償は、この診断に含まれません。",
  indicativeAnswers:
    "参考値です。回答率が基準に満たないため、評価と金額は目安にとどまります。未回答の質問をお客さまに確認してください。",
  indicativeProfile:
    "参考値です。会社情報の多くを仮定の値で補っているため、金額は目安にとどまります。会社情報をお客さまに確認してください。",
} satisfies NoticeWords;
