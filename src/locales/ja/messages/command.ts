import type { CommandIssue } from "../../../issues";
import type { MessagesOf } from "../../shape-messages";
import { accessFaults, jsonKinds } from "./vocabulary";

export const commandMessages: MessagesOf<CommandIssue> = (say) => ({
  unknownCommand: ({ received, known }) =>
    `コマンド「${say.text(received)}」はありません。使えるのは${say.list(known)}です。使い方は「kikitori --help」でご覧ください。`,
  unknownOption: ({ received, known }) =>
    `オプション「${say.text(received)}」はありません。使えるのは${say.list(known)}です。使い方は「kikitori --help」でご覧ください。`,
  argumentMissing: ({ expected }) =>
    `「${say.text(expected)}」の指定がありません。使い方は「kikitori --help」でご覧ください。`,
  argumentSurplus: ({ received }) =>
    `余分な指定「${say.text(received)}」があります。取り除いて、もう一度実行してください。`,
  optionValue: ({ option, received, known }) =>
    `オプション「${say.text(option)}」の値「${say.text(received)}」は使えません。${say.list(known)}のいずれかを指定してください。`,
  cannotRead: ({ file, fault }) =>
    `ファイル「${say.text(file)}」を読めません。${say.word(accessFaults, fault)}。場所と名前を確認し、もう一度実行してください。`,
  cannotWrite: ({ file, fault }) =>
    `ファイル「${say.text(file)}」に書き込めません。${say.word(accessFaults, fault)}。出力先を確認し、もう一度実行してください。`,
  outputIsInput: ({ file }) =>
    `出力先「${say.text(file)}」が入力のファイルと同じです。入力を守るため、別の名前を指定してください。`,
  unknownFileKind: ({ file, known }) =>
    `ファイル「${say.text(file)}」の種類が分かりません。読めるのは${say.list(known)}です。正しいファイルを指定してください。`,
  notJson: ({ received }) =>
    `JSONとして読めません（${say.text(received)}）。かっこ、カンマ、引用符を確認し、直してください。`,
  jsonUnknownKey: ({ path, received }) =>
    `JSONの「${say.text(path)}」に、知らない項目「${say.text(received)}」があります。つづりを直すか、取り除いてください。使える項目は「kikitori schema」で確認できます。`,
  jsonWrongValue: ({ path, received, expected }) =>
    `JSONの「${say.text(path)}」の値「${say.text(received)}」は使えません。${say.word(jsonKinds, expected)}を入れてください。書き方は「kikitori schema」で確認できます。`,
  jsonTooLong: ({ path, received, limit }) =>
    `JSONの「${say.text(path)}」の文字が長すぎます（${say.number(received)}文字）。${say.number(limit)}文字までに縮めてください。`,
  plansNone: () => "補償プランが一つもありません。名前と条件を入れて、もう一度実行してください。",
  folderNotEmpty: ({ file }) =>
    `フォルダー「${say.text(file)}」は空ではありません。前の記録を守るため、新しい名前を指定してください。`,
});
