import type {
  AppetiteSizeRuleId,
  AuthorityLevel,
  AuthorityPart,
  GateRulePart,
  RequirementNumberId,
} from "../../../engine";

/** 引受ルール */
export const acceptanceRules = {
  title: "引受ルール",
  subtitle:
    "引受判定がよりどころにする基準です。黄色の欄を引受会社の基準に書き換えてください。初期値はすべて前提で、公表されている各社の最低条件を参考にしています。変更は、計算・診断結果・引受判定にすぐ反映されます。どの基準も引受の可否を決めません。",
  set: { title: "基準", name: "基準の名称", version: "版", hint: "社内の基準の名称と版を入れてください。" },
  appetite: {
    title: "1　引受対象外（はじめに見る基準）",
    none: "引受対象外の基準は設定されていません。空欄のままなら、だれも対象外になりません。",
    some: "引受対象外の基準が設定されています。該当しても謝絶せず、権限のある担当への照会とします。",
    industry: "{industry}を対象外とする",
    labels: {
      "appetite.revenueAbove": "売上高がこれを超えると対象外",
      "appetite.revenueBelow": "売上高がこれを下回ると対象外",
      "appetite.staffAbove": "従業員数がこれを超えると対象外",
      "appetite.staffBelow": "従業員数がこれを下回ると対象外",
    } satisfies Readonly<Record<AppetiteSizeRuleId, string>>,
  },
  segment: {
    title: "2　小規模の区分",
    use: "小規模の区分を使う",
    revenueMost: "小規模とする売上高（以下）",
    about: "この区分では評点と照会だけを行い、前提条件は当てはめません。売上高が未記入のときは、小規模としません。",
  },
  gates: {
    title: "3　引受の前提条件",
    note: "満たさないとき、条件確認は日数以内の対応を、照会は権限のある担当の判断を求めます。従業員数が空欄なら、規模を問わず条件確認とします。条件の文言は、特約コードを入れたものだけが引受判定に表示されます。",
    head: ["前提条件", "内容"],
    numbers: { loss: "定めた額", share: "定めた割合" },
    parts: {
      use: "使う",
      fails: "満たさないとき",
      staffBelow: "条件確認は従業員数（未満）",
      days: "日数",
      endorsement: "特約コード",
      wording: "条件の文言（引受会社のもの）",
    } satisfies Readonly<Record<GateRulePart, string>>,
  },
  requirements: {
    title: "4　前提条件が求める水準",
    reply: "{question}：通過する最低の回答",
    labels: {
      "backup.staffFrom": "サーバーがなくても対象とする従業員数（以上）",
      "restoreTest.staffFrom": "対象とする従業員数（以上）",
      "edr.staffFrom": "対象とする従業員数（以上）",
      "edr.revenueFrom": "または、対象とする売上高（以上）",
      "history.lossFrom": "再発防止の確認を求める損害額（以上）",
      "answered.share": "回答率（以上）",
    } satisfies Readonly<Record<RequirementNumberId, string>>,
  },
  authority: {
    title: "5　権限",
    note: "一つの行の条件をすべて満たす案件は、その行の権限者が決めます。空欄の条件は、だれにでも当てはまります。等級は、その等級かそれより悪いときです。限度額と海外の有無は、案件記録に入れた値を使います。初期値は前提です。",
    head: ["行", "使い方"],
    row: "権限の{row}行目",
    use: "権限者を入れた行だけを使います",
    rule: "いくつかの行に当てはまるとき",
    parts: {
      industry: "業種",
      revenueFrom: "売上高（以上）",
      limitFrom: "限度額（以上）",
      grade: "等級（以下）",
      finding: "判定",
      level: "権限者",
    } satisfies Readonly<Record<AuthorityPart, string>>,
    levels: { underwriter: "担当", manager: "課長", headOffice: "本社", reinsurance: "再保" } satisfies Readonly<
      Record<AuthorityLevel, string>
    >,
    decides: { highest: "最も高い権限者", first: "最初の行の権限者" },
    findings: {
      condition: "条件確認あり",
      refer: "照会あり",
      open: "未回答あり",
      outside: "引受対象外",
      overseas: "海外の対象あり",
    },
    failing: "{gate}を満たさない",
  },
  head: { label: "項目", value: "値", unit: "単位", note: "入れられる値・初期値・根拠" },
  range: "{min}〜{max}",
  standard: "初期値：{value}",
  blank: "空欄",
  blanks: { number: "空欄は「定めない」", choice: "空欄は「問わない」", text: "空欄は「なし」" },
  ofGate: "{gate}：{rule}",
  choices: "選択肢（変更しないでください）",
  yesNo: "はい・いいえ",
  separator: "。",
  pickError: "一覧から選んでください。",
};
