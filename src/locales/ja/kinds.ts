import type { PersonalDataKind } from "../../engine";

/** Kinds of personal data, as names within other texts. */
export const kindNames = {
  name: "氏名",
  address: "住所",
  contact: "電話番号・メールアドレス",
  account: "ログイン情報・購入履歴",
  bank: "銀行口座・暗証番号",
  card: "クレジットカード番号",
  myNumber: "マイナンバー",
  income: "収入・資産・借入",
  credit: "信用事故の情報",
  health: "健康診断の結果など",
  medical: "病歴・障害・信条など",
  criminal: "犯罪の経歴",
} satisfies Readonly<Record<PersonalDataKind, string>>;
