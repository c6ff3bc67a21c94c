/** Said by the page itself, before any of the pane's own scripts. */
export const boot = {
  loading: { title: "準備しています", text: "Excelとつながるまで、そのままお待ちください。", steps: [] as string[] },
  old: {
    title: "このExcelの画面部品では動きません",
    text: "Internet Explorerの部品を使う古いExcelでは、このアドインは動きません。",
    steps: [
      "Microsoft 365、Office LTSC 2021以降、またはWeb版のExcelでお開きください。",
      "WindowsではMicrosoft Edge WebView2ランタイムが必要です。情報システム担当の方にご確認ください。",
    ],
  },
  blocked: {
    title: "必要なファイルを読み込めません",
    text: "アドインのファイルかOffice.jsの読み込みが止められています。",
    steps: [
      "ネットワークにつながっているかご確認ください。",
      "情報システム担当の方に、appsforoffice.microsoft.comまたはアドインの配布元への接続が許可されているかご確認ください。",
      "この画面を閉じて、もう一度お開きください。ブックの内容は変わっていません。",
    ],
  },
  slow: {
    title: "Excelからの返事がありません",
    text: "10秒待ってもExcelとつながりません。つながれば、この表示は自動で消えます。",
    steps: [
      "Excelでダイアログが開いていたり、セルを編集中であれば、終えてください。",
      "この画面を閉じて、もう一度お開きください。ブックの内容は変わっていません。",
      "続くときは、Office.jsの一部が止められていないか、情報システム担当の方にご確認ください。",
    ],
  },
};
