import type { FileIssue } from "../../../issues";
import type { MessagesOf } from "../../shape-messages";
import { corruptFaults, headerFields, nameFaults, notWorkbookFaults } from "./vocabulary";

const saveAs = "Excelで開き、「Excelブック（*.xlsx）」として保存し直してください。";
const damaged = "送り主に、もう一度送るよう依頼してください。";
const suspicious = "開かずに、送り主にご確認ください。";

export const fileMessages: MessagesOf<FileIssue> = (say) => ({
  empty: () => `ファイルの中身が空です（0バイト）。${damaged}`,
  tooLarge: ({ limit, received }) =>
    `ファイルが大きすぎます。上限は${say.bytes(limit)}ですが、${say.bytes(received)}あります。貼り付けた画像などを除いて保存し直してください。`,
  csvOrText: () =>
    "これはCSVなどの文字だけのファイルです。読めるのは.xlsxのヒアリングシートです。配布した様式に記入してください。",
  html: () => "これはWebページ（HTML）です。読めるのは.xlsxのヒアリングシートです。配布した様式に記入してください。",
  pdf: () =>
    "これはPDFです。読めるのは.xlsxのヒアリングシートです。Excelの様式のまま送るよう、送り主に依頼してください。",
  xmlSpreadsheet: () => `これはExcel 2003のXML形式です。読めるのは.xlsxです。${saveAs}`,
  legacyXls: () => `これは古い形式のExcelブック（.xls）です。読めるのは.xlsxです。${saveAs}`,
  encrypted: () =>
    "パスワードなどで保護されたファイルです。内容を読めません。Excelで開いて保護を解き、「Excelブック（*.xlsx）」として保存し直してください。",
  foreignCompound: () =>
    "これはExcelブックではありません（古いWordやPowerPoint、メールなどの形式です）。読めるのは.xlsxのヒアリングシートです。正しいファイルを選んでください。",
  notZip: ({ received }) =>
    `これはExcelブックではありません（先頭の内容：${say.text(received)}）。読めるのは.xlsxのヒアリングシートです。正しいファイルを選んでください。`,
  archive: ({ received }) =>
    `これは${say.number(received)}個のファイルをまとめた圧縮ファイルです。読めるのは.xlsxのヒアリングシートです。展開してから、中のファイルを選んでください。`,
  openDocument: ({ received }) => `これはExcel以外の文書（${say.text(received)}）です。読めるのは.xlsxです。${saveAs}`,
  wordDocument: () => "これはWordの文書です。読めるのは.xlsxのヒアリングシートです。正しいファイルを選んでください。",
  presentation: () =>
    "これはPowerPointのファイルです。読めるのは.xlsxのヒアリングシートです。正しいファイルを選んでください。",
  binaryWorkbook: () => `これはバイナリ形式のExcelブック（.xlsb）です。読めるのは.xlsxです。${saveAs}`,
  template: () => `これはExcelのテンプレート（.xltx）です。読めるのは.xlsxです。${saveAs}`,
  macroWorkbook: ({ entry }) =>
    `マクロを含むファイルです（${say.text(entry)}）。安全のため、マクロのない.xlsxだけを読みます。${saveAs}`,
  notWorkbook: ({ fault }) => `Excelブックとして読めません。${say.word(notWorkbookFaults, fault)}。${saveAs}`,
  encryptedEntry: ({ entry }) =>
    `ファイルの一部「${say.text(entry)}」が暗号化されています。読めるのは保護のない.xlsxです。${saveAs}`,
  multiDisk: () => `分割された圧縮ファイルの一部です。読めるのは一つにまとまった.xlsxです。${damaged}`,
  zip64: () => `通常のExcelでは使わない、大容量向けの形式です。${saveAs}`,
  unsupportedMethod: ({ entry, expected, received }) =>
    `ファイルの一部「${say.text(entry)}」が、読めない方式で圧縮されています。読める方式は${say.list(expected)}ですが、${say.number(received)}です。${saveAs}`,
  tooManyEntries: ({ limit, received }) =>
    `ファイルの中の部品が多すぎます。上限は${say.number(limit)}個ですが、${say.number(received)}個あります。不要なシートや図を除き、保存し直してください。`,
  entryTooLarge: ({ entry, limit, received }) =>
    `ファイルの一部「${say.text(entry)}」が大きすぎます。上限は${say.bytes(limit)}ですが、${say.bytes(received)}あります。不要な行や列を削除し、保存し直してください。`,
  totalTooLarge: ({ limit, received }) =>
    `展開した内容が大きすぎます。上限は${say.bytes(limit)}ですが、${say.bytes(received)}あります。不要なシートや画像を除き、保存し直してください。`,
  ratio: ({ limit, received }) =>
    `圧縮の割合が不自然に高いファイルです。上限は${say.number(limit)}倍ですが、${say.number(received)}倍あります。${suspicious}`,
  badPath: ({ entry, fault }) =>
    `ファイルの中に、許されない名前の部品「${say.text(entry)}」があります。${say.word(nameFaults, fault)}。${suspicious}`,
  duplicateEntry: ({ entry, other }) =>
    `ファイルの中に、区別できない名前の部品「${say.text(entry)}」と「${say.text(other)}」があります。${suspicious}`,
  headersDisagree: ({ entry, field, expected, received }) =>
    `ファイルの一部「${say.text(entry)}」の${say.word(headerFields, field)}の記録が食い違っています。「${say.text(expected)}」のはずが「${say.text(received)}」です。${suspicious}`,
  corrupt: ({ fault }) => `ファイルが壊れています。${say.word(corruptFaults, fault)}。${damaged}`,
  doctype: ({ entry }) => `ファイルの一部「${say.text(entry)}」に、Excelブックにはない宣言があります。${suspicious}`,
  sizeMismatch: ({ entry, expected, received }) =>
    `ファイルの一部「${say.text(entry)}」の大きさが記録と違います。${say.number(expected)}バイトのはずが${say.number(received)}バイトです。${damaged}`,
  crcMismatch: ({ entry, expected, received }) =>
    `ファイルの一部「${say.text(entry)}」の内容が記録と違います。検査の値が${say.number(expected)}のはずが${say.number(received)}です。${damaged}`,
  missingEntry: ({ entry }) => `ファイルの中に、必要な部品「${say.text(entry)}」がありません。${saveAs}`,
  stopped: ({ entry }) =>
    `「${say.text(entry)}」を読む前に中止しました。何も変更していません。続けるときは、もう一度読み込んでください。`,
});
