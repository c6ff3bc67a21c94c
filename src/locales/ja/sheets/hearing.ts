export const hearing = {
  title: "サイバーリスク診断 ヒアリングシート",
  subtitle:
    "黄色の欄にご記入ください。分からないものは「わからない」をお選びください。本シートは告知書ではありません。",
  profileHead: ["番号", "項目", "ご回答", "状態", "単位", "ご記入のしかた", "お尋ね先の例"],
  questionHead: ["番号", "質問", "ご回答", "状態", "備考", "選択肢（ほかに「わからない」など）", "お尋ね先・資料の例"],
  choice: "□ {text}",
  answered: "記入済",
  toDo: "未記入",
  optional: "任意",
  reason: "要理由",
  /** Worth a look; not always wrong. */
  check: "要確認",
  /** Filled in by the underwriter. */
  assumed: "仮定",
  pickTitle: "選択してください",
  pickMessage: "右の▼から選んでください。分からないときは「わからない」を選んでください。",
  pickError: "選択肢の中から選んでください。",
  numberTitle: "数字の確認",
  numberMessage: "{min}から{max}までの数字をご記入ください。単位は{unit}です。",
  amountMessage: "右の単位で数字をご記入ください。小数も使えます。円にして{min}から{max}までです。",
  unitTitle: "金額の単位",
  unitMessage: "左の金額の単位を、右の▼から選んでください。",
  dateTitle: "日付のご記入",
  dateMessage: "2026/4/1のように年/月/日でご記入ください。",
};
