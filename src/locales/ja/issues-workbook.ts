import type { HostIssue, WorkbookIssue } from "../../issues";
import type { MessageTemplates } from "../shape-issues";

const newTemplate = "新しい様式に、ご回答を写し直してください。";

export const workbookMessages = {
  notAHearingSheet:
    "このブックには、ヒアリングシートがありません。シートを別のブックへ写したものも読めません。配布した様式のブックをお選びください。",
  nameMissing: `{{name}}が見つかりません。行や名前の定義が削除されたようです。${newTemplate}`,
  nameBroken: `{{name}}の参照先が「{{received}}」になっています。一つのセルを指していなければなりません。${newTemplate}`,
  templateVersionUnknown:
    "様式の版「{{received}}」は、この製品では読めません。読める版は{{known}}です。新しい様式に写し直すか、製品を更新してください。",
  severalHearingSheets:
    "ヒアリングシートの写しが見つかりました（{{others}}）。診断には「{{used}}」を使います。写しの内容を使うときは、「{{used}}」に写してください。",
  cellError: "{{item}}の欄がエラー「{{received}}」になっています。未記入として扱います。式を消し、値をご記入ください。",
  parameterSheetMissing:
    "このブックには、パラメータのシートがありません。パラメータのシートを含むブックか、JSONファイルを指定してください。",
  languageUnknown:
    "様式の言語「{{received}}」が分かりません。使えるのは{{known}}です。「ご案内」シートの言語を直してください。",
  notADate:
    "{{item}}の「{{received}}」は日付として読み取れません。未記入として扱います。2026/4/1のように、日付でご記入ください。",
  sheetNameTaken:
    "「{{sheet}}」という名前のシートがすでにあり、この製品が作ったものではありません。何も変更していません。そのシートの名前を変えてから、もう一度お試しください。",
  layoutChanged:
    "シート「{{sheet}}」の結果の表（{{name}}）が削除されたか、形が変わっています。何も変更していません。変更を元に戻すか、そのシートを削除してから、もう一度お試しください。",
  sheetProtected:
    "シート「{{sheet}}」が保護されているため、書き込めません。何も変更していません。「校閲」の「シート保護の解除」を行ってから、もう一度お試しください。",
  inputTableChanged:
    "シート「{{sheet}}」の表（{{name}}）が削除されたか、形が変わっています。何も変更していません。変更を元に戻してから、もう一度お試しください。戻せないときは、ブックの写しを保存し、そのシートを削除して診断したあと、黄色の欄の値を写しから写してください。",
  templateThere:
    "このブックにはヒアリングシートのシート（{{sheets}}）がすでにあります。何も変更していません。そのシートに記入するか、新しいブックに追加してください。",
} satisfies MessageTemplates<WorkbookIssue["code"]>;

export const hostMessages = {
  accessDenied:
    "保護されたシートか読み取り専用のブックのため、書き込めません。何も変更していません。「校閲」の「シート保護の解除」を行うか、別の名前で保存してから、もう一度お試しください。",
  invalidOperationInCellEditMode:
    "セルを編集している間は実行できません。何も変更していません。Enterキーで編集を終えてから、もう一度お試しください。",
  inactiveWorkbook:
    "別のブックが前面にあるため、実行できません。何も変更していません。このブックを前面に出してから、もう一度お試しください。",
  requestPayloadSizeLimitExceeded:
    "一度に送れるのは{{limit}}までですが、内容が{{received}}以上あります。何も変更していません。不要なシートやデータを別のブックに移してから、もう一度お試しください。",
  apiNotFound:
    "このExcelは、必要な機能（{{required}}）に対応していません。何も変更していません。Office 2021以降またはMicrosoft 365のExcelでお使いください。",
  generalException:
    "Excelからエラー「{{received}}」が返されました。変更は元に戻しました。ブックを保存して開き直し、もう一度お試しください。",
  replyDropped:
    "Excelから応答がありませんでした。書き込んだものがあれば元に戻しました。少し待ってから、もう一度お試しください。",
  restoreFailed:
    "書き込みに失敗し、元に戻せなかったものがあります（{{parts}}）。ブックは不完全です。もう一度お試しになるか、保存せずに閉じてください。",
  differsFromEngine:
    "Excelの計算結果が、診断の計算と違います。診断は{{expected}}ですが、Excelは{{received}}です。式・名前・選択肢が変えられていないかを確かめ、診断をやり直してください。",
  inputsChanged: "書き込みの間に入力が変わりました。結果は古い内容によるものです。診断をやり直してください。",
  hostNotReady:
    "Excelとの接続が始まりません。通信が制限されているかもしれません。作業ウィンドウを閉じて開き直し、続くときは情報システム担当者にお知らせください。",
  calculationPending:
    "Excelの再計算が終わっていないため、結果を照合できませんでした。F9キーで再計算してから、診断をやり直してください。",
  browserTooOld:
    "このExcelの画面部品（Internet Explorer）では動きません。Microsoft 365、Office LTSC 2021以降、またはWeb版のExcelでお開きください。",
  libraryBlocked:
    "アドインのファイルかOffice.jsの読み込みが止められています。ネットワークを確かめ、続くときは情報システム担当者にお知らせください。",
  noHost: "ここはExcelの中ではありません。Excelでブックを開き、「ホーム」タブのボタンからこの画面を開いてください。",
} satisfies MessageTemplates<HostIssue["code"]>;
