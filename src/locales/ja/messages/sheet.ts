import type { SheetIssue } from "../../../engine";
import type { MessagesOf } from "../../shape-messages";
import { contradictions, corporateNumberFaults } from "./vocabulary";

export const sheetMessages: MessagesOf<SheetIssue> = (say) => ({
  unanswered: ({ question }) =>
    `質問${say.question(question)}が未回答です。対策がないものとして評価します。お客さまに確認し、一覧から選んでください。分からないときは「わからない」を選んでください。`,
  unknown: ({ question }) =>
    `質問${say.question(question)}の回答が「わからない」です。対策がないものとして評価します。分かる方に確認し、一覧から選び直してください。`,
  reasonMissing: ({ question }) =>
    `質問${say.question(question)}が「該当なし」ですが、理由がありません。未回答として評価します。理由を確認し、備考欄に書いてください。`,
  alwaysApplicable: ({ question, received }) =>
    `質問${say.question(question)}は、どの会社にも当てはまる質問です。「${say.reason(received)}」は選べないため、未回答として評価します。${say.options(question)}のいずれかを選んでください。`,
  notAnOption: ({ question, received }) =>
    `質問${say.question(question)}の回答「${say.text(received)}」は、選択肢にありません。未回答として評価します。${say.options(question)}のいずれかを選んでください。`,
  reasonDenied: ({ question, reason, variable, received }) =>
    `質問${say.question(question)}の回答「${say.reason(reason)}」と、${say.variable(variable)}の「${say.given(variable, received)}」が食い違っています。どちらが正しいかを確認し、直してください。`,
  assumed: ({ variable, value, unit }) =>
    `${say.variable(variable)}が未記入か、使えない値です。代わりに「${say.amount(value, unit)}」を使います。実際の値を確認し、記入してください。`,
  understood: ({ variable, received, value, unit }) =>
    `${say.variable(variable)}の「${say.text(received)}」を「${say.amount(value, unit)}」と読み取りました。違っていれば、数字で入れ直してください。`,
  notANumber: ({ variable, received, min, unit, max }) =>
    `${say.variable(variable)}の「${say.text(received)}」は数字として読み取れません。未記入として扱います。${say.amount(min, unit)}から${say.amount(max, unit)}までの数字を記入してください。`,
  outOfRange: ({ variable, received, unit, min, max }) =>
    `${say.variable(variable)}の「${say.amount(received, unit)}」は、使える範囲の外です。未記入として扱います。${say.amount(min, unit)}から${say.amount(max, unit)}までの数字を記入してください。`,
  notWhole: ({ variable, received, unit }) =>
    `${say.variable(variable)}の「${say.amount(received, unit)}」に小数があります。数えるものなので、未記入として扱います。整数で記入してください。`,
  notYesNo: ({ variable, received }) =>
    `${say.variable(variable)}の「${say.text(received)}」は、「はい」でも「いいえ」でもありません。未記入として扱います。どちらかを選んでください。`,
  notAnIndustry: ({ variable, received }) =>
    `${say.variable(variable)}の「${say.text(received)}」は、業種の一覧にありません。未記入として扱います。一覧から選んでください。`,
  contradiction: ({ variable, other, rule }) =>
    `${say.variable(variable)}と${say.variable(other)}が食い違っています。${say.word(contradictions, rule)}どちらも記入のまま計算します。正しい値を確認し、直してください。`,
  allBest: ({ answered }) =>
    `回答のあった${say.number(answered)}問のすべてが、もっとも良い選択肢です。根拠の資料を見るなどして、内容を確認してください。`,
  largeLoss: ({ scenario, share }) =>
    `シナリオ「${say.scenario(scenario)}」の標準の損害額が、年間売上高の${say.percentage(share)}に当たります。年間売上高、人数、停止の日数などの単位に誤りがないかを確認してください。`,
  optionDenied: ({ question, option, variable, received }) =>
    `質問${say.question(question)}の回答「${say.option(question, option)}」と、${say.variable(variable)}の「${say.given(variable, received)}」が食い違っています。回答どおりに評価します。どちらが正しいかを確認し、直してください。`,
  unknownValue: ({ variable, received }) =>
    `${say.variable(variable)}の回答は「${say.text(received)}」です。未記入として扱います。分かる方に確認して記入してください。`,
  valueNotApplicable: ({ variable, received, max, unit }) =>
    `${say.variable(variable)}に「${say.text(received)}」とあります。数字ではないため、未記入として扱います。ないという意味なら0を、そうでなければ${say.amount(max, unit)}までの数字を記入してください。`,
  reasonNotPicked: ({ question, reasons }) =>
    `質問${say.question(question)}が「該当なし」ですが、理由がありません。未回答として評価します。当てはまれば${say.reasons(reasons)}を、そうでなければほかの選択肢を選んでください。`,
  corporateNumber: ({ variable, received, fault }) =>
    `${say.variable(variable)}の「${say.text(received)}」は、${say.word(corporateNumberFaults, fault)}国税庁の法人番号公表サイトで確認し、直してください。計算には使いません。`,
  filledIn: ({ variable, value, unit }) =>
    `${say.variable(variable)}は、引受側が記入した仮定「${say.amount(value, unit)}」で計算します。お客さまに実際の値を確認し、入れ直してください。`,
  implausible: ({ variable, value, unit, other, otherValue, otherUnit, low, high, boundUnit }) =>
    `${say.variable(variable)}の「${say.amount(value, unit)}」と${say.variable(other)}の「${say.amount(otherValue, otherUnit)}」が釣り合いません（割合の目安は${say.amount(low, boundUnit)}から${say.amount(high, boundUnit)}）。どちらも記入のまま計算します。桁と単位を確認してください。`,
  perhapsOtherUnit: ({ variable, value, unit, other, otherValue, otherUnit, likelier, low, high, boundUnit }) =>
    `${say.variable(variable)}の「${say.spoken(value, unit)}」と${say.variable(other)}の「${say.amount(otherValue, otherUnit)}」が釣り合いません（割合の目安は${say.amount(low, boundUnit)}から${say.amount(high, boundUnit)}）。「${say.spoken(likelier, unit)}」ではありませんか。どちらも記入のまま計算します。単位を確認してください。`,
  perhapsDate: ({ variable, value, unit, other, otherValue, otherUnit, date }) =>
    `${say.variable(variable)}の「${say.amount(value, unit)}」と${say.variable(other)}の「${say.amount(otherValue, otherUnit)}」が釣り合いません。日付（${say.amount(date, "date")}）が数字に変わったものではありませんか。どちらも記入のまま計算します。正しい数を確認してください。`,
  notAChoice: ({ variable, received }) =>
    `${say.variable(variable)}の「${say.text(received)}」は、選択肢にありません。未記入として扱います。一覧から選んでください。`,
  limited: ({ variable, value, unit, limit }) =>
    `${say.variable(variable)}の「${say.amount(value, unit)}」から見積もる幅は、上限の${say.amount(limit, unit)}で打ち切ります。値に誤りがないかを確認してください。`,
  reasonUnconfirmed: ({ question, reason, facts }) =>
    `質問${say.question(question)}の回答「${say.reason(reason)}」は、まだ確認できていません。未回答として評価します。${facts.length === 0 ? "" : `${say.items(facts)}に0か「いいえ」を記入するか、`}確認した内容を備考欄に書いてください。`,
  reasonUnverified: ({ question, reason }) =>
    `質問${say.question(question)}の「${say.reason(reason)}」は、備考欄の内容だけで認め、質問から除きます。未回答とした場合に比べて損失が小さくなるのは、パラメータの割合までです。`,
  notAsked: ({ questions }) =>
    `${say.number(questions)}問は、この様式では尋ねていません。対策が平均的なものとして損失を計算し、評点には数えずに、評点の範囲を広げます。必要なものはお客さまに尋ねてください。`,
  carriedOver: ({ question, option, from }) =>
    `質問${say.question(question)}は、以前の様式の質問${say.retired(from)}の回答から「${say.option(question, option)}」と仮定します。実際の状況を確認し、選んでください。`,
  dominant: ({ scenario, share, causes, neutral }) =>
    `年間の期待損失の${say.percentage(share)}を「${say.scenario(scenario)}」が占めます。${causes.length > 0 ? `主な要因は${say.questions(causes)}です。この対策を平均とみなすと、年間の期待損失は${say.spoken(neutral, "yenPerYear")}です。要因の回答を確認してください。` : `対策は平均以上で、会社の規模や業種によるものです。平均の対策では、年間の期待損失は${say.spoken(neutral, "yenPerYear")}です。規模と業種の記入を確認してください。`}`,
  manyEvents: ({ events, most }) =>
    `このパラメータでは、事故が年間${say.whole(events)}回起こる計算になります（確認の目安は${say.number(most)}回）。発生頻度のパラメータの値と単位を確認してください。シミュレーションにも長くかかります。`,
  uncountedRow: ({ variable, other }) =>
    `${say.variable(other)}が記入されていますが、${say.variable(variable)}が空欄です。この行は計算に数えません。確認して記入するか、行を消してください。`,
});
