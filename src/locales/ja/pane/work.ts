/** What is under way, and what was done. */
export const work = {
  what: {
    reading: "ブックを読んでいます",
    diagnosing: "診断しています",
    inserting: "ヒアリングシートを追加しています",
    filling: "シートに書き込んでいます",
  },
  steps: {
    read: "1/4 回答とパラメータを読んでいます",
    write: "2/4 評価と損失を計算し、シートに書いています",
    draw: "3/4 グラフを描き、Excel の計算と照らし合わせています",
    confirm: "4/4 結果の状態を記録しています",
    restore: "元に戻しています",
  },
  stop: "中止",
  done: {
    diagnosed: "診断が終わりました。結果をシートに書きました。",
    stopped: "中止しました。ブックは診断の前と同じです。",
    inserted: "ヒアリングシートを追加しました。",
    filled: "シートに書き込みました。",
  },
};

/** Units of amounts, written behind the number. */
export const units = { yen: "円", tenThousand: "万円", million: "百万円", hundredMillion: "億円" };
