import type { FunctionIssue } from "../../../issues";
import type { MessagesOf } from "../../shape-messages";
import { functionShapes } from "./vocabulary";

export const functionMessages: MessagesOf<FunctionIssue> = (say) => ({
  functionArgumentMissing: ({ argument }) =>
    `引数「${say.argument(argument)}」がありません。値か範囲を指定してください。`,
  functionArgumentShape: ({ argument, rows, columns, expected }) =>
    `引数「${say.argument(argument)}」が${say.number(rows)}行${say.number(columns)}列の範囲です。${say.word(functionShapes, expected)}を指定してください。`,
  functionUnknownId: ({ argument, received, known }) =>
    `引数「${say.argument(argument)}」の「${say.text(received)}」は使えません。使えるのは${say.fullList(known)}です。`,
  functionRepeatedId: ({ argument, received }) =>
    `引数「${say.argument(argument)}」に「${say.text(received)}」が二度あります。一行だけ残してください。`,
  functionNotANumber: ({ argument, received }) =>
    `引数「${say.argument(argument)}」の「${say.text(received)}」は数字ではありません。数字を指定してください。`,
  functionOutOfRange: ({ argument, received, min, max }) =>
    `引数「${say.argument(argument)}」の「${say.number(received)}」は使えません。${say.number(min)}から${say.number(max)}までの数字を指定してください。`,
  functionReply: ({ question, received }) =>
    `質問${say.question(question)}の回答「${say.text(received)}」は使えません。${say.options(question)}のいずれか、またはそのIDを指定してください。`,
  functionProfileNumber: ({ variable, received, min, unit, max }) =>
    `${say.variable(variable)}の「${say.text(received)}」は使えません。${say.amount(min, unit)}から${say.amount(max, unit)}までの数字を指定してください。数えるものは整数にしてください。`,
  functionProfileChoice: ({ variable, received, known }) =>
    `${say.variable(variable)}の「${say.text(received)}」は使えません。使えるのは${say.fullList(known)}です。`,
  functionCannotHappen: ({ scenario, gate }) =>
    `シナリオ「${say.scenario(scenario)}」は該当しません（${say.gate(gate)}）。会社情報の値をご確認ください。`,
  functionNoScore: ({ viewpoint }) =>
    `観点「${say.viewpoint(viewpoint)}」には当てはまる質問がなく、点数がありません。「該当なし」の回答をご確認ください。`,
  functionOrder: () => "最小、標準、最大が小さい順に並んでいません。値を直してください。",
  functionTermZero: ({ term }) =>
    `プランの${say.planTerm(term)}が0か空欄です。カスタム関数では両者を区別できません。0より大きい数字を入れてください。限度額がないときは「限度なし」と書き、支払わないときはその補償を「いいえ」にしてください。`,
});
