import type { CommandIssue, FaultIssue } from "../../issues";
import type { MessageTemplates } from "../shape-issues";

export const commandMessages = {
  unknownCommand:
    "コマンド「{{received}}」はありません。使えるのは{{known}}です。使い方は「kikitori --help」でご覧ください。",
  unknownOption:
    "オプション「{{received}}」はありません。使えるのは{{known}}です。使い方は「kikitori --help」でご覧ください。",
  argumentMissing: "「{{expected}}」の指定がありません。使い方は「kikitori --help」でご覧ください。",
  argumentSurplus: "余分な指定「{{received}}」があります。取り除いて、もう一度実行してください。",
  optionValue: "オプション「{{option}}」の値「{{received}}」は使えません。{{known}}のいずれかを指定してください。",
  cannotRead: "ファイル「{{file}}」を読めません。{{fault}}。場所と名前を確かめ、もう一度実行してください。",
  cannotWrite: "ファイル「{{file}}」に書き込めません。{{fault}}。出力先を確かめ、もう一度実行してください。",
  outputIsInput: "出力先「{{file}}」が入力のファイルと同じです。入力を守るため、別の名前を指定してください。",
  unknownFileKind:
    "ファイル「{{file}}」の種類が分かりません。読めるのは{{known}}です。正しいファイルを指定してください。",
  notJson: "JSONとして読めません（{{received}}）。かっこ、カンマ、引用符を確かめ、直してください。",
  jsonUnknownKey:
    "JSONの「{{path}}」に、知らない項目「{{received}}」があります。つづりを直すか、取り除いてください。使える項目は「kikitori schema」で確かめられます。",
  jsonWrongValue:
    "JSONの「{{path}}」の値「{{received}}」は使えません。{{expected}}を入れてください。書き方は「kikitori schema」で確かめられます。",
  jsonTooLong: "JSONの「{{path}}」の文字が長すぎます（{{received}}文字）。{{limit}}文字までに縮めてください。",
} satisfies MessageTemplates<CommandIssue["code"]>;

export const faultMessages = {
  internalFault:
    "製品の不具合で中止しました（{{received}}）。ブックに変更が残っていないかをお確かめください。表示された番号と操作の内容を、開発元にお知らせください。",
  notImplemented:
    "この環境では、機能「{{received}}」を使えません。何も変更していません。Excelで開いて、もう一度お試しください。",
} satisfies MessageTemplates<FaultIssue["code"]>;
