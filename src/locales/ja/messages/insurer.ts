import type { InsurerFault, InsurerList, InsurerRemark, LogoFault } from "../../../engine";
import type { ReportIssue } from "../../../issues";
import type { MessagesOf } from "../../shape-messages";
import { releaseFields } from "../insurer";

const lists: Readonly<Record<InsurerList, string>> = {
  services: "支援サービス",
  notices: "情報提供",
  measures: "対策の種類",
  plans: "プランの名前",
  questions: "質問の番号",
};

const logoFaults: Readonly<Record<LogoFault, string>> = {
  notBase64: "base64の文字ではありません",
  tooLarge: "64KBを超えています",
  notPng: "PNGの画像として読めません",
  dimensions: "縦と横は1から2,000画素までです",
};

export const insurerMessages: MessagesOf<InsurerFault | InsurerRemark | ReportIssue> = (say) => ({
  insurerTooLarge: ({ limit, received }) =>
    `保険会社の設定が大きすぎます。上限は${say.whole(limit)}文字ですが、${say.whole(received)}文字あります。ロゴの画像を小さくするか、項目を減らしてください。`,
  insurerTooMany: ({ list, path, limit, received }) =>
    `保険会社の設定の「${say.text(path)}」に、${say.word(lists, list)}が${say.whole(received)}件あります。${say.whole(limit)}件までにしてください。設定は使っていません。`,
  insurerText: ({ path, received }) =>
    `保険会社の設定の「${say.text(path)}」の「${say.text(received)}」に、見えない文字か、書く向きを変える文字があります。入力し直してください。設定は使っていません。`,
  insurerLogo: ({ fault }) =>
    `保険会社の設定のロゴは使えません。${say.word(logoFaults, fault)}。64KBまでのPNGを、base64の文字にして入れてください。設定は使っていません。`,
  reportInternalOnly: ({ missing }) =>
    `報告書の${say.eachWord(releaseFields, missing)}が空欄です。お客さまに渡せる資料ではないため、全ページに「社内限」と表示します。保険会社の設定に記入してください。`,
  reportNotInForce: ({ approvedOn, expiresOn, on }) =>
    `今日（${say.text(on)}）は、報告書の承認日（${say.text(approvedOn)}）から使用期限（${say.text(expiresOn)}）までの間にありません。全ページに「社内限」と表示します。保険会社の設定を改めてください。`,
  noticeNewer: ({ title, date, sheet }) =>
    `情報提供「${say.text(title)}」（${say.text(date)}）は、ヒアリングシートの記入日（${say.text(sheet)}）より新しいものです。関係する質問の回答が今も正しいか、お客さまに確認してください。`,
  pdfUnavailable: () => "PDFを作るには、LibreOfficeが必要です。LibreOfficeを入れるか、PDFなしで作ってください。",
  pdfFailed: ({ received }) =>
    `LibreOfficeがPDFを作れませんでした（${say.text(received)}）。報告書のブックを開き、印刷からPDFにしてください。`,
});
