import type { SheetIssue } from "../../../engine";
import type { MessagesOf } from "../../shape-messages";
import { contradictions, corporateNumberFaults } from "./vocabulary";

export const sheetMessages: MessagesOf<SheetIssue> = (say) => ({
  unanswered: ({ question }) =>
    `質問${say.question(question)}にご回答がありません。対策がないものとして評価します。一覧からお選びください。分からないときは「わからない」をお選びください。`,
  unknown: ({ question }) =>
    `質問${say.question(question)}のご回答が「わからない」です。対策がないものとして評価します。分かる方に確かめ、一覧から選び直してください。`,
  reasonMissing: ({ question }) =>
    `質問${say.question(question)}が「該当なし」ですが、理由がありません。未回答として評価します。備考欄に理由をご記入ください。`,
  alwaysApplicable: ({ question, received }) =>
    `質問${say.question(question)}は、どの会社にもお答えいただく質問です。「${say.reason(received)}」は選べないため、未回答として評価します。${say.options(question)}のいずれかをお選びください。`,
  notAnOption: ({ question, received }) =>
    `質問${say.question(question)}のご回答「${say.text(received)}」は、選択肢にありません。未回答として評価します。${say.options(question)}のいずれかをお選びください。`,
  reasonDenied: ({ question, reason, variable, received }) =>
    `質問${say.question(question)}のご回答「${say.reason(reason)}」と、${say.variable(variable)}の「${say.given(variable, received)}」が食い違っています。ご回答どおり該当なしとして評価します。どちらが正しいかを確かめ、直してください。`,
  assumed: ({ variable, value, unit }) =>
    `${say.variable(variable)}が未記入か、使えない値です。代わりに「${say.amount(value, unit)}」を使います。実際の値をご記入ください。`,
  understood: ({ variable, received, value, unit }) =>
    `${say.variable(variable)}の「${say.text(received)}」を「${say.amount(value, unit)}」と読み取りました。違っていれば、数字で入れ直してください。`,
  notANumber: ({ variable, received, min, unit, max }) =>
    `${say.variable(variable)}の「${say.text(received)}」は数字として読み取れません。未記入として扱います。${say.amount(min, unit)}から${say.amount(max, unit)}までの数字をご記入ください。`,
  outOfRange: ({ variable, received, unit, min, max }) =>
    `${say.variable(variable)}の「${say.amount(received, unit)}」は、使える範囲の外です。未記入として扱います。${say.amount(min, unit)}から${say.amount(max, unit)}までの数字をご記入ください。`,
  notWhole: ({ variable, received, unit }) =>
    `${say.variable(variable)}の「${say.amount(received, unit)}」に小数があります。数えるものなので、未記入として扱います。整数でご記入ください。`,
  notYesNo: ({ variable, received }) =>
    `${say.variable(variable)}の「${say.text(received)}」は、「はい」でも「いいえ」でもありません。未記入として扱います。どちらかをお選びください。`,
  notAnIndustry: ({ variable, received }) =>
    `${say.variable(variable)}の「${say.text(received)}」は、業種の一覧にありません。未記入として扱います。一覧からお選びください。`,
  contradiction: ({ variable, other, rule }) =>
    `${say.variable(variable)}と${say.variable(other)}が食い違っています。${say.word(contradictions, rule)}どちらもご記入のまま計算します。正しい値を確かめ、直してください。`,
  allBest: ({ answered }) =>
    `ご回答のあった${say.number(answered)}問のすべてが、もっとも良い選択肢です。確認できる資料を見せていただくなど、内容をお確かめください。`,
  largeLoss: ({ scenario, share }) =>
    `シナリオ「${say.scenario(scenario)}」の標準の損害額が、年間売上高の${say.percentage(share)}に当たります。年間売上高、人数、停止の日数などの単位に誤りがないかをお確かめください。`,
  optionDenied: ({ question, option, variable, received }) =>
    `質問${say.question(question)}のご回答「${say.option(question, option)}」と、${say.variable(variable)}の「${say.given(variable, received)}」が食い違っています。ご回答どおりに評価します。どちらが正しいかを確かめ、直してください。`,
  unknownValue: ({ variable, received }) =>
    `${say.variable(variable)}のご回答は「${say.text(received)}」です。未記入として扱います。分かる方に確かめてご記入ください。`,
  valueNotApplicable: ({ variable, received, max, unit }) =>
    `${say.variable(variable)}に「${say.text(received)}」とあります。数字ではないため、未記入として扱います。ないという意味なら0を、そうでなければ${say.amount(max, unit)}までの数字をご記入ください。`,
  reasonNotPicked: ({ question, reasons }) =>
    `質問${say.question(question)}が「該当なし」ですが、理由がありません。未回答として評価します。当てはまれば${say.reasons(reasons)}を、そうでなければほかの選択肢をお選びください。`,
  corporateNumber: ({ variable, received, fault }) =>
    `${say.variable(variable)}の「${say.text(received)}」は、${say.word(corporateNumberFaults, fault)}国税庁の法人番号公表サイトで確かめ、直してください。計算には使いません。`,
});
