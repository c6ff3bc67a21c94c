/** サイバーリスク支援サービス一覧 */
export const services = {
  title: "サイバーリスク支援サービス一覧",
  notes: [
    "サービスの内容、料金、ご利用の条件は、各提供会社にご確認ください。「含まれるプラン」は、そのプランのご契約者さまがご利用いただけるものです。",
  ],
  columns: {
    service: "サービス",
    provider: "提供会社",
    measures: "対応する対策の種類",
    plans: "含まれるプラン",
    contact: "お問い合わせ先",
  },
  anyMeasure: "対策の種類を問いません",
  noPlan: "個別にご相談",
  noContact: "取扱代理店へ",
};

/** 情報提供 */
export const notices = {
  title: "情報提供",
  notes: [
    "サイバーリスクに関するお知らせです。「記入後」とあるものは、ヒアリングシートの記入日より新しいお知らせです。関係する質問の回答が変わっていないか、ご確認ください。",
  ],
  columns: {
    date: "日付",
    title: "お知らせ",
    issuer: "発行者",
    source: "出典",
    questions: "関係する質問",
    newer: "記入日との前後",
  },
  newer: "記入後",
  noSource: "–",
  noQuestion: "–",
};
