import type { ContradictionRule, CorporateNumberFault, JsonKind, Point } from "../../../engine";
import type {
  CorruptFault,
  FileAccessFault,
  FunctionShape,
  HeaderField,
  NameFault,
  NotWorkbookFault,
} from "../../../issues";

export const contradictions: Readonly<Record<ContradictionRule, string>> = {
  databaseAboveHeld: "一つのデータベースの人数は、保有人数の合計を超えません。",
  webSalesAboveRevenue: "Webサイト経由の売上高は、年間売上高を超えません。",
  webSalesWithoutSite: "Webサイト経由の売上があるなら、Webサイトもあるはずです。",
  publicAboveServers: "公開しているサーバーの台数は、サーバーの台数を超えません。",
  cardsWithoutKind: "カード情報の件数が1以上なら「はい」、0なら「いいえ」のはずです。",
  sensitiveWithoutKind:
    "要配慮個人情報の人数が1以上なら、健康診断の結果、病歴、犯罪歴などのいずれかが「はい」、0ならすべて「いいえ」のはずです。",
  sensitiveAboveHeld: "要配慮個人情報の人数は、個人情報の保有人数を超えません。",
  itShareWithoutServices: "ITサービスの売上があるなら、ITサービスを社外に提供しているはずです。",
  providersDespiteNone: "ないとした事業者が、表にあります。表の事業者の数を使います。",
  incidentsDespiteNone: "ないとした事故が、表にあります。表の事故を数えます。",
  incidentAfterDate: "事故の年は、記入日の年より後になりません。",
};

export const corporateNumberFaults: Readonly<Record<CorporateNumberFault, string>> = {
  length: "13桁の数字ではありません。",
  characters: "数字でない文字を含みます。",
  checkDigit: "検査用の数字（先頭の1桁）が合いません。",
};

export const points: Readonly<Record<Point, string>> = { low: "最小", likely: "標準", high: "最大" };

export const nameFaults: Readonly<Record<NameFault, string>> = {
  empty: "名前が空です",
  overlong: "名前が長すぎます",
  encoding: "文字の符号が正しくありません",
  secondName: "別の名前が隠されています",
  control: "見えない文字を含みます",
  backslash: "円記号の区切りを含みます",
  absolute: "先頭が区切りの記号です",
  drive: "コロンを含みます",
  traversal: "外の場所を指しています",
  emptySegment: "区切りの記号が続いています",
  trailingDot: "ピリオドか空白で終わる部分があります",
  percent: "文字の置き換えの書き方が正しくありません",
  notNormalised: "文字の表し方が標準と違います",
};

export const corruptFaults: Readonly<Record<CorruptFault, string>> = {
  endRecord: "末尾が欠けているか、余分な内容が付いています",
  centralDirectory: "目次が読めません",
  localHeader: "部品の見出しが読めません",
  dataDescriptor: "部品の末尾の記録が読めません",
  flags: "Excelが使わない印があります",
  overlap: "部品どうしが重なっています",
  gap: "どの部品でもない内容があります",
  declaredSize: "記録された大きさがありえない値です",
  deflate: "圧縮を展開できません",
  xml: "部品の文書の形が正しくありません",
  contentTypes: "部品の種類が二通りに書かれています",
  relationships: "部品のつながりが正しくありません",
};

export const notWorkbookFaults: Readonly<Record<NotWorkbookFault, string>> = {
  noRelationships: "部品のつながりの記録がありません",
  noMainPart: "本体がどこにあるかの記録がありません",
  mainPartMissing: "本体がありません",
  otherMainPart: "本体がExcelのものではありません",
};

export const headerFields: Readonly<Record<HeaderField, string>> = {
  name: "名前",
  flags: "印",
  method: "圧縮の方式",
  crc: "検査の値",
  packedSize: "圧縮後の大きさ",
  size: "大きさ",
};

export const accessFaults: Readonly<Record<FileAccessFault, string>> = {
  notFound: "ファイルまたはフォルダーが見つかりません",
  notPermitted: "権限がありません",
  isDirectory: "ファイルではなくフォルダーです",
  inUse: "ほかのソフトが使っています",
  noSpace: "空き容量が足りません",
  other: "読み書きの途中でエラーになりました",
};

export const functionShapes: Readonly<Record<FunctionShape, string>> = {
  idAndValue: "2列（IDと値）の範囲",
  idAndPoints: "2列（IDと値）または4列（ID、最小、標準、最大）の範囲",
  planRows: "2列（IDと値）の範囲、または補償プランのシートのプランの列からIDの列までの範囲",
  oneValue: "一つの値",
};

export const jsonKinds: Readonly<Record<JsonKind, string>> = {
  object: "波かっこで囲んだ項目の組",
  number: "数値",
  text: "引用符で囲んだ文字",
  date: "2026-04-01の形の日付",
  profileValue: "数値、文字、trueまたはfalse",
  parameterValue: "value、またはlow・likely・highの数値の組",
  overrideValue: "value、またはlow・likely・highのいずれかの数値",
  list: "角かっこで囲んだ並び",
  measureId: "対策の種類のid（backupなど）",
  questionId: "質問の番号（S01など）",
};
