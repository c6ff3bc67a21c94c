/** Said by the page itself, before any of the pane's own scripts. */
export const boot = {
  loading: { title: "準備しています", text: "Excel とつながるまで、そのままお待ちください。", steps: [] as string[] },
  old: {
    title: "この Excel の画面部品では動きません",
    text: "Internet Explorer の部品を使う古い Excel では、このアドインは動きません。",
    steps: [
      "Microsoft 365、Office LTSC 2021 以降、または Web 版の Excel でお開きください。",
      "Windows では Microsoft Edge WebView2 ランタイムが必要です。情報システム担当の方にご確認ください。",
    ],
  },
  blocked: {
    title: "必要なファイルを読み込めません",
    text: "アドインのファイルか Office.js の読み込みが止められています。",
    steps: [
      "ネットワークにつながっているかご確認ください。",
      "情報システム担当の方に、appsforoffice.microsoft.com またはアドインの配布元への接続が許可されているかご確認ください。",
      "この画面を閉じて、もう一度お開きください。ブックの内容は変わっていません。",
    ],
  },
  slow: {
    title: "Excel からの返事がありません",
    text: "10 秒待っても Excel とつながりません。つながれば、この表示は自動で消えます。",
    steps: [
      "Excel でダイアログが開いていたり、セルを編集中であれば、終えてください。",
      "この画面を閉じて、もう一度お開きください。ブックの内容は変わっていません。",
      "続くときは、Office.js の一部が止められていないか、情報システム担当の方にご確認ください。",
    ],
  },
};
