import type { ValidationWords } from "../shape-validation";
import { validationCases } from "./validation-cases";
import { validationLimits } from "./validation-limits";

export const validation: ValidationWords = {
  ...validationCases,
  ...validationLimits,
  title: "モデルの検証",
  what: "エンジン{engine}、パラメータ「{name}」{version}（照合値{fingerprint}）",
  summary: "合格{passed}件、不合格{failed}件、情報{information}件",
  verdict: "判定",
  verdicts: { passed: "合格", failed: "不合格", information: "情報" },
  sections: {
    misses: {
      title: "1. 合わないところ、分かっていないところ",
      method:
        "はじめに読む一枚です。2以降の検査と比較から、モデルが公表された値に合わないところと、分かっていないところを並べます。数字は、いまのパラメータで計算したものです。",
      figures: { published: "公表", model: "モデル", modelTo: "まで" },
    },
    closedForms: {
      title: "2. 閉じた式とシミュレーション",
      method:
        "参照用のお客さまごとに、発生頻度の合計が年0.3回になるよう比例して上げ、25万年をシミュレーションし、年間損失の平均、標準偏差、各費用項目の平均と1件あたりの標準偏差を閉じた式と比べます。差が標準誤差の4.5倍以内なら合格です。残差のばらつきは0.5まで、知識の不確かさは0.25までとします。裾がそれより重いと、標本の標準偏差の誤差を信頼できないためです。それらを既定値のままにした標準偏差は、情報として示します。「項目の平均」と「項目の標準偏差」は、全項目のうち最も離れたものの差です。",
      figures: { closedForm: "閉じた式（円）", simulated: "シミュレーション（円）", distance: "差（標準誤差の倍数）" },
    },
    convergence: {
      title: "3. 収束",
      method:
        "一つのシードで1万年、10万年、100万年をシミュレーションします。頻度はそのままです。平均は閉じた式と、TVaR 99は100万年の値と比べ、差が標準誤差の4.5倍以内なら合格です。",
      figures: {
        years: "年数",
        mean: "平均（円）",
        meanError: "標準誤差（円）",
        meanDistance: "差（倍）",
        tvar: "TVaR 99（円）",
        tvarError: "標準誤差（円）",
        tvarDistance: "差（倍）",
      },
    },
    seeds: {
      title: "4. シードによる違い",
      method:
        "五つのシードで10万年ずつシミュレーションし、五つの値の標準偏差を、1回のシミュレーションが示す標準誤差と比べます。比が0.07以上2.5以下（独立なら1万回に1回しか外れない範囲）なら合格です。",
      figures: {
        lowest: "最小（円）",
        highest: "最大（円）",
        spread: "標準偏差（円）",
        standardError: "標準誤差（円）",
        ratio: "比",
      },
    },
    controls: {
      title: "5. 対策の符号",
      method:
        "すべての質問の回答を一段ずつ良くします。どのシナリオでも、頻度と損害（最小、標準、最大、期待値）が増えなければ合格です。",
      figures: { steps: "試した段数", against: "反した数" },
    },
    directions: {
      title: "6. パラメータの符号",
      method:
        "パラメータを一つずつ1割上げます（0のものは、割合は5%、円は100万円、ほかは1）。業種別のものは、参照用のお客さまをその業種に替えて試します。年間の期待損失が、どのお客さまでも宣言した向きと逆に動かなければ合格です。",
      figures: { parameters: "パラメータの数", moved: "動いた数", against: "反した数" },
    },
    reference: {
      title: "7. 参照値",
      method:
        "対策が平均的な二社を、エンジンとは別にPythonで計算した値です（1回の事故、百万円。頻度は年あたりの%。事業者1社）。五つの額が9桁、頻度が小数4桁まで一致すれば合格です。",
      figures: {
        low: "最小",
        likely: "標準",
        high: "最大",
        mean: "期待値",
        sd: "標準偏差",
        frequency: "頻度（%）",
        away: "最大の差",
      },
    },
    levels: {
      title: "8. 頻度の水準",
      method:
        "対策が平均的な会社の1年の頻度（%）です。上の9行は、仕様書に書かれた値に丸めて一致すれば合格です。下の行は、外の調査との比較（情報）で、額の条件があるものは事故のシミュレーションによります。",
      figures: { published: "仕様書・公表", model: "モデル" },
    },
    steps: {
      title: "9. 規模による動き方",
      method:
        "ほかの値をそのままに、プロフィールの値を一つずつ、1から上限まで動かします（円は100万円ずつ、ほかは1ずつ。従業員数だけは、ほかの値を書かない会社で）。10以上で一つ前後に動かしたときの損失の折れが1%以内、損失が減らない、上限より先で同じ、などを確認します。",
      figures: { found: "結果", allowed: "許す値・仕様書" },
    },
    cases: {
      title: "10. 公表された事例（情報）",
      method:
        "公表された額と、モデルの1回の事故です（百万円）。最小から期待値は閉じた式、P5、P95と公表額のパーセンタイルは65,536件のシミュレーション（一つのシード、年ごとの金額の係数は除く）によります。対策は平均、公表されていないものは選んだ値で、入力の列に使った値をすべて示します。米ドルは2021年まで110円、その後140円です。既定値を検討したときに見た事例で、一つの事例だけのためのパラメータはありません。公表される事例は悪いものに偏るので、中央に合わせると過大になります。",
      figures: {
        published: "公表額",
        publishedTo: "まで",
        low: "最小",
        likely: "標準",
        high: "最大",
        mean: "期待値",
        p5: "P5",
        p95: "P95",
        percentile: "パーセンタイル",
        percentileTo: "まで",
      },
    },
    tariff: {
      title: "11. 公表された保険料との比較（情報）",
      method:
        "対策が平均的な会社に公表プランが1年に支払う額の期待値と、公表された年間保険料です。シナリオごと20,480件の事故に、一件ずつプランの条件をあてはめています。①は免責金額を超える分、②とともに各限度額まで、合わせて①の限度額まで。S1は攻撃が見つからないおそれとして90%、1000万円まで。③とS6は含みません。公表元のページにない条件は、最も広くとっています。従業員数は売上高2000万円あたり1人（前提）、ほかは未記入のときの仮定です。ITサービスはIT業務の特約を含みます。情報であり、合わせ込みはしていません。保険料の見積りではありません。",
      figures: {
        revenue: "売上高（百万円）",
        staff: "従業員数（人）",
        premium: "公表の保険料（円）",
        insuredLoss: "期待支払（円）",
        ratio: "支払÷保険料（%）",
        ransomware: "うちランサムウェア（%）",
      },
    },
    tariffShape: {
      title: "12. 保険料の動き方（情報）",
      method:
        "公表された保険料と、11の期待支払について、大きいプランの小さいプランに対する比と、売上高5億円と30億円の間のべき指数です。",
      figures: { published: "公表", model: "モデル" },
    },
  },
  subjects: {
    customer: "お客さま",
    scenario: "シナリオ",
    measure: "指標",
    question: "質問",
    parameter: "パラメータ",
    direction: "宣言した向き",
    miss: "合わないところ、分かっていないところ",
    level: "対象",
    property: "性質",
    variable: "プロフィールの値",
    example: "お客さま",
    case: "事例",
    inputs: "入力",
    counted: "数えた項目",
    business: "業種",
    plan: "補償",
    shape: "指標",
  },
  allScenarios: "全シナリオ",
  customers: {
    retailer: "小売（10万人分、対策が弱い）",
    onlineShop: "通販（カードあり）",
    manufacturer: "製造（300人）",
    hospital: "病院（要配慮）",
    incomplete: "未記入",
  },
  measures: {
    mean: "平均",
    sd: "標準偏差",
    shippedSd: "標準偏差（ばらつきは既定値のまま）",
    tvar: "TVaR 99",
    itemMeans: "項目の平均",
    itemSds: "項目の標準偏差",
  },
  directions: {
    rising: "上げると増える",
    falling: "上げると減る",
    either: "お客さまによる",
    none: "動かない",
    unmoved: "どのお客さまも動かない",
  },
  businesses: {
    manufacturing: "製造業",
    retail: "小売業",
    wholesale: "卸売業",
    logistics: "物流業",
    restaurants: "飲食業",
    construction: "建設業",
    itServices: "ITサービス",
    machinery: "機械製造",
  },
  plans: { small: "賠償1億円、費用3000万円", large: "賠償5億円、費用1億円", fit: "賠償5億円、費用5000万円" },
  shapes: {
    stepSmaller: "プランの比（5億円）",
    stepLarger: "プランの比（30億円）",
    exponentSmall: "売上高の指数（小さいプラン）",
    exponentLarge: "売上高の指数（大きいプラン）",
  },
  sources: {
    sompo: "損保ジャパンの代理店の料金例（免責金額10万円）https://sompo-japan-cyber.jp/fee",
    fit: "機械製造と、費用5000万円の建設業：2022年の料金例（免責金額なし）https://www.cyber-hoken.fit/question.html",
  },
  sourceLine: "出典：{source}（{mark}）",
  inputPart: "{label}{value}",
  named: "{line}：{named}",
};
