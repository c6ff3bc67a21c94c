/** 対応表 */
export const mapping = {
  title: "対応表",
  notes: [
    "質問ごとに、公開されている基準で対応する番号を示します。本文は各発行者の文書をご覧ください。対応は目安で、基準への適合を示すものではありません。",
    "SCS評価制度（★3・★4）は、要求事項の番号が確定していないため載せていません。番号は当社の対応づけによるものです（前提）。",
  ],
  columns: {
    question: "番号",
    subject: "質問",
    viewpoint: "観点",
    answer: "今の回答",
    measure: "対策の種類",
    guidance: "参考資料",
    cis: "CIS Controls v8.1",
    csf: "NIST CSF 2.0",
    iso: "ISO/IEC 27001:2022 附属書A",
    ipa: "IPA 25項目",
  },
};
