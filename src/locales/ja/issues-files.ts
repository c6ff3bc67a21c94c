import type { FileIssue } from "../../issues";
import type { MessageTemplates } from "../shape-issues";

const saveAs = "Excelで開き、「Excelブック（*.xlsx）」として保存し直してください。";
const damaged = "送り主に、もう一度送るよう依頼してください。";
const suspicious = "開かずに、送り主にお確かめください。";

export const fileMessages = {
  empty: `ファイルの中身が空です（0バイト）。${damaged}`,
  tooLarge:
    "ファイルが大きすぎます。上限は{{limit}}ですが、{{received}}あります。貼り付けた画像などを除いて保存し直してください。",
  csvOrText:
    "これはCSVなどの文字だけのファイルです。読めるのは.xlsxのヒアリングシートです。配布した様式にご記入ください。",
  html: "これはWebページ（HTML）です。読めるのは.xlsxのヒアリングシートです。配布した様式にご記入ください。",
  pdf: "これはPDFです。読めるのは.xlsxのヒアリングシートです。Excelの様式のまま送るよう、送り主に依頼してください。",
  xmlSpreadsheet: `これはExcel 2003のXML形式です。読めるのは.xlsxです。${saveAs}`,
  legacyXls: `これは古い形式のExcelブック（.xls）です。読めるのは.xlsxです。${saveAs}`,
  encrypted:
    "パスワードなどで保護されたファイルです。内容を読めません。Excelで開いて保護を解き、「Excelブック（*.xlsx）」として保存し直してください。",
  foreignCompound:
    "これはExcelブックではありません（古いWordやPowerPoint、メールなどの形式です）。読めるのは.xlsxのヒアリングシートです。正しいファイルをお選びください。",
  notZip:
    "これはExcelブックではありません（先頭の内容：{{received}}）。読めるのは.xlsxのヒアリングシートです。正しいファイルをお選びください。",
  archive:
    "これは{{received}}個のファイルをまとめた圧縮ファイルです。読めるのは.xlsxのヒアリングシートです。展開してから、中のファイルをお選びください。",
  openDocument: `これはExcel以外の文書（{{received}}）です。読めるのは.xlsxです。${saveAs}`,
  wordDocument: "これはWordの文書です。読めるのは.xlsxのヒアリングシートです。正しいファイルをお選びください。",
  presentation:
    "これはPowerPointのファイルです。読めるのは.xlsxのヒアリングシートです。正しいファイルをお選びください。",
  binaryWorkbook: `これはバイナリ形式のExcelブック（.xlsb）です。読めるのは.xlsxです。${saveAs}`,
  template: `これはExcelのテンプレート（.xltx）です。読めるのは.xlsxです。${saveAs}`,
  macroWorkbook: `マクロを含むファイルです（{{entry}}）。安全のため、マクロのない.xlsxだけを読みます。${saveAs}`,
  notWorkbook: `Excelブックとして読めません。{{fault}}。${saveAs}`,
  encryptedEntry: `ファイルの一部「{{entry}}」が暗号化されています。読めるのは保護のない.xlsxです。${saveAs}`,
  multiDisk: `分割された圧縮ファイルの一部です。読めるのは一つにまとまった.xlsxです。${damaged}`,
  zip64: `通常のExcelでは使わない、大容量向けの形式です。${saveAs}`,
  unsupportedMethod: `ファイルの一部「{{entry}}」が、読めない方式で圧縮されています。読める方式は{{expected}}ですが、{{received}}です。${saveAs}`,
  tooManyEntries: `ファイルの中の部品が多すぎます。上限は{{limit}}個ですが、{{received}}個あります。不要なシートや図を除き、保存し直してください。`,
  entryTooLarge:
    "ファイルの一部「{{entry}}」が大きすぎます。上限は{{limit}}ですが、{{received}}あります。不要な行や列を削除し、保存し直してください。",
  totalTooLarge:
    "展開した内容が大きすぎます。上限は{{limit}}ですが、{{received}}あります。不要なシートや画像を除き、保存し直してください。",
  ratio: `圧縮の割合が不自然に高いファイルです。上限は{{limit}}倍ですが、{{received}}倍あります。${suspicious}`,
  badPath: `ファイルの中に、許されない名前の部品「{{entry}}」があります。{{fault}}。${suspicious}`,
  duplicateEntry: `ファイルの中に、区別できない名前の部品「{{entry}}」と「{{other}}」があります。${suspicious}`,
  headersDisagree: `ファイルの一部「{{entry}}」の{{field}}の記録が食い違っています。「{{expected}}」のはずが「{{received}}」です。${suspicious}`,
  corrupt: `ファイルが壊れています。{{fault}}。${damaged}`,
  doctype: `ファイルの一部「{{entry}}」に、Excelブックにはない宣言があります。${suspicious}`,
  sizeMismatch: `ファイルの一部「{{entry}}」の大きさが記録と違います。{{expected}}バイトのはずが{{received}}バイトです。${damaged}`,
  crcMismatch: `ファイルの一部「{{entry}}」の内容が記録と違います。検査の値が{{expected}}のはずが{{received}}です。${damaged}`,
  missingEntry: `ファイルの中に、必要な部品「{{entry}}」がありません。${saveAs}`,
  stopped: "「{{entry}}」を読む前に中止しました。何も変更していません。続けるときは、もう一度読み込んでください。",
} satisfies MessageTemplates<FileIssue["code"]>;
