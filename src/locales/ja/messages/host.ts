import type { HostIssue } from "../../../issues";
import type { MessagesOf } from "../../shape-messages";

export const hostMessages: MessagesOf<HostIssue> = (say) => ({
  accessDenied: () =>
    "保護されたシートか読み取り専用のブックのため、書き込めません。何も変更していません。「校閲」の「シート保護の解除」を行うか、別の名前で保存してから、もう一度お試しください。",
  invalidOperationInCellEditMode: () =>
    "セルを編集している間は実行できません。何も変更していません。Enterキーで編集を終えてから、もう一度お試しください。",
  inactiveWorkbook: () =>
    "別のブックが前面にあるため、実行できません。何も変更していません。このブックを前面に出してから、もう一度お試しください。",
  requestPayloadSizeLimitExceeded: ({ limit, received }) =>
    `一度に送れるのは${say.bytes(limit)}までですが、内容が${say.bytes(received)}以上あります。何も変更していません。不要なシートやデータを別のブックに移してから、もう一度お試しください。`,
  apiNotFound: ({ required }) =>
    `このExcelは、必要な機能（${say.text(required)}）に対応していません。何も変更していません。Office 2021以降またはMicrosoft 365のExcelでお使いください。`,
  generalException: ({ received }) =>
    `Excelからエラー「${say.text(received)}」が返されました。変更は元に戻しました。ブックを保存して開き直し、もう一度お試しください。`,
  replyDropped: () =>
    "Excelから応答がありませんでした。書き込んだものがあれば元に戻しました。少し待ってから、もう一度お試しください。",
  restoreFailed: ({ parts }) =>
    `書き込みに失敗し、元に戻せなかったものがあります（${say.fullList(parts)}）。ブックは不完全です。別のブックを開いているときは、このブックを前面に出してください。書きかけのシートは、次の書き込みの前に削除します。「もう一度試す」で直らないときは、保存せずに閉じてください。`,
  differsFromEngine: ({ expected, unit, received }) =>
    `Excelの計算結果が、診断の計算と違います。診断は${say.exact(expected, unit)}ですが、Excelは${say.exact(received, unit)}です。式・名前・選択肢が変えられていないかを確認し、診断をやり直してください。`,
  inputsChanged: () => "書き込みの間に入力が変わりました。結果は古い内容によるものです。診断をやり直してください。",
  hostNotReady: () =>
    "Excelとの接続が始まりません。通信が制限されているかもしれません。作業ウィンドウを閉じて開き直し、続くときは情報システム担当者にお知らせください。",
  calculationPending: () =>
    "Excelの再計算が終わっていないため、結果を照合できませんでした。F9キーで再計算してから、診断をやり直してください。",
  browserTooOld: () =>
    "このExcelの画面部品（Internet Explorer）では動きません。Microsoft 365、Office LTSC 2021以降、またはWeb版のExcelでお開きください。",
  libraryBlocked: () =>
    "アドインのファイルかOffice.jsの読み込みが止められています。ネットワークを確認し、続くときは情報システム担当者にお知らせください。",
  noHost: () =>
    "ここはExcelの中ではありません。Excelでブックを開き、「ホーム」タブのボタンからこの画面を開いてください。",
  perhapsInactiveWorkbook: ({ received }) =>
    `Excelがシートの追加・表示・削除を受け付けませんでした（${say.text(received)}）。別のブックが前面にあるためと思われます。変更は元に戻しました。このブックを前面に出してから、もう一度お試しください。`,
});
