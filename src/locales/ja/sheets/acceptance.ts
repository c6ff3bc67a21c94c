import type { AcceptanceState, AppetiteState, Segment } from "../../../engine";

/** 引受判定 */
export const acceptance = {
  title: "引受判定",
  subtitle: '{customer}&"　社内用。引受の可否を決めるものではありません。"',
  typedOver: "この引受判定の数式が{count}か所、上書きされています（{cells}）。書き直してください。",
  summary: {
    answer: "結論",
    counts: "条件確認 {condition}件　照会 {refer}件　未回答 {open}件",
    none: "条件確認・照会・未回答はありません。",
    small: "小規模の区分：評点と照会だけを行います。未回答 {open}件",
    appetite: "引受対象",
    appetiteStates: {
      off: "対象外の基準は設定されていません。",
      inside: "対象外の基準に当たりません。",
      open: "対象外の基準に関わる項目が未記入です。お客さまに確認してください。",
      outside: "引受対象外の基準に当たります（{parts}）。謝絶せず、権限のある担当に照会してください。",
    } satisfies Readonly<Record<AppetiteState, string>>,
    appetiteParts: { industry: "業種", revenue: "売上高", staff: "従業員数" },
    segment: "区分",
    segments: {
      small: "小規模。前提条件は当てはめません。",
      standard: "標準。前提条件をすべて当てはめます。",
    } satisfies Readonly<Record<Segment, string>>,
    authority: "権限",
    level: "{level}（{rows}行目による）",
    noLevel: "当てはまる行がありません。引受ルールの権限の表を確認してください。",
    missing: {
      limit: "　限度額が未記入のため、限度額の行は当てはめていません。",
      overseas: "　海外の有無が未記入のため、海外の行は当てはめていません。",
    },
    case: "案件",
    noCase: "案件記録がありません。",
    noState: "案件の状態が未記入です。",
    changed:
      "【承認後変更】承認のあとで回答・パラメータ・ルール・プランのいずれかが変わっています。承認を取り直してください。",
    separator: "、",
  },
  gates: {
    title: "前提条件ごとの判定",
    head: ["前提条件", "判定", "質問と回答", "理由", "すること", "期限", "特約コード", "条件の文言"],
    held: "当てはめない",
    reply: "{question}：{reply}",
    open: "未回答",
    answered: "回答率 {share}",
    reasons: {
      pass: "求める水準を満たしています。",
      condition: "求める水準に届いていません{questions}。",
      refer: "求める水準に届いていません{questions}。",
      open: "回答がないため判断できません{questions}。",
      notApplicable: "このお客さまには当てはまりません。",
      off: "引受ルールで使わない設定です。",
      notHeld: "小規模の区分のため、当てはめません。",
    } satisfies Readonly<Record<AcceptanceState, string>>,
    listed: "（{list}）",
    todo: {
      condition: "{days}日以内の対応を条件として確認する",
      refer: "権限のある担当に照会する",
      open: "お客さまに照会する",
    },
  },
  authority: {
    title: "権限の判定",
    head: { name: "権限の表", match: "該当", asks: "条件", level: "権限者" },
    row: "{row}行目",
    yes: "該当",
    no: "–",
    unused: "使っていない行",
    anybody: "すべての案件",
    conditions: {
      industry: "業種 {value}",
      revenueFrom: "売上高 {value}円以上",
      limitFrom: "限度額 {value}円以上",
      grade: "等級 {value}以下",
      finding: "{value}",
    },
  },
};
