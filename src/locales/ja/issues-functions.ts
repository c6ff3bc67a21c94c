import type { FunctionIssue } from "../../issues";
import type { MessageTemplates } from "../shape-issues";

export const functionMessages = {
  functionArgumentMissing: "引数「{{argument}}」がありません。値か範囲を指定してください。",
  functionArgumentShape: "引数「{{argument}}」が{{rows}}行{{columns}}列の範囲です。{{expected}}を指定してください。",
  functionUnknownId: "引数「{{argument}}」の「{{received}}」は使えません。使えるのは{{known}}です。",
  functionRepeatedId: "引数「{{argument}}」に「{{received}}」が二度あります。一行だけ残してください。",
  functionNotANumber: "引数「{{argument}}」の「{{received}}」は数字ではありません。数字を指定してください。",
  functionOutOfRange:
    "引数「{{argument}}」の「{{received}}」は使えません。{{min}}から{{max}}までの数字を指定してください。",
  functionReply:
    "質問{{question}}の回答「{{received}}」は使えません。{{options}}のいずれか、またはそのIDを指定してください。",
  functionProfileNumber:
    "{{variable}}の「{{received}}」は使えません。{{min}}から{{max}}までの数字を指定してください。数えるものは整数にしてください。",
  functionProfileChoice: "{{variable}}の「{{received}}」は使えません。使えるのは{{known}}です。",
  functionCannotHappen: "シナリオ「{{scenario}}」は該当しません（{{gate}}）。会社情報の値をお確かめください。",
  functionNoScore:
    "観点「{{viewpoint}}」には当てはまる質問がなく、点数がありません。「該当なし」の回答をお確かめください。",
  functionOrder: "最小、標準、最大が小さい順に並んでいません。値を直してください。",
} satisfies MessageTemplates<FunctionIssue["code"]>;
