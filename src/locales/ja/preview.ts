import type { Language } from "../language";

/** Words of the preview: a page that runs the pane without Excel. */
export const preview = {
  title: "聞き取り — Excelなしで試す",
  name: "聞き取り プレビュー",
  loading: "準備しています",
  needsScripts: "このページにはJavaScriptが必要です。",
  untrusted: "別の配布元のページに開かれたため、この画面は表示しません。",
  workbook: {
    area: "ブック",
    opening: "「{file}」を開いています",
    opened: "「{file}」を開きました。",
    back: "「{file}」に戻る",
    notOpened: "「{file}」を開けません",
    kept: "開いているブックはそのままです。",
    notSaved: "「{file}」を保存できません",
    dismiss: "閉じる",
    drop: "ここに.xlsxファイルを放してください",
  },
  files: {
    area: "ファイル",
    open: "開く",
    file: "ファイルを選ぶ…",
    samples: "記入済みの見本",
    empty: "新しいブック",
    download: "ダウンロード",
    downloadHint: "ブックを.xlsxファイルで保存します",
    downloaded: "「{file}」を保存しました。",
  },
  /** Names of the sample files, and of the workbooks to begin with. */
  samples: {
    retailer: "小売チェーン",
    "online-shop": "通販会社",
    hospital: "病院",
    manufacturer: "部品メーカー",
    incomplete: "記入もれや曖昧な回答の多いシート",
    "online-shop-en": "通販会社（英語）",
  },
  empty: {
    "template-ja": "空のヒアリングシート（日本語）",
    "template-en": "空のヒアリングシート（英語）",
    blank: "空のブック",
  } satisfies Readonly<Record<`template-${Language}` | "blank", string>>,
  choices: {
    area: "試す条件",
    language: "表示言語",
    theme: "テーマ",
    themes: { light: "ライト", dark: "ダーク", contrast: "ハイコントラスト" },
    api: "ExcelApi",
    apiLevels: {
      "1.8": "1.8（古すぎる）",
      "1.9": "1.9（下限）",
      "1.14": "1.14（LTSC 2021）",
      "1.17": "1.17（LTSC 2024）",
    },
    width: "ペインの幅",
    pixels: "幅（ピクセル）",
  },
  faults: {
    button: "トラブルを起こす",
    active: "トラブルを起こしています",
    end: "すべてやめる",
    names: {
      slow: "Excelの返事が3秒遅れる",
      fail: "次の要求が失敗する",
      drop: "次の返事が届かない",
      editing: "セルの編集中",
      tooLarge: "書き込みが大きすぎる",
      otherWorkbook: "別のブックが手前にある",
    },
  },
  pane: {
    area: "作業ウィンドウ",
    reload: "作業ウィンドウを開き直す",
  },
};
