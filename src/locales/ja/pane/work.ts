/** What is under way, and what was done. */
export const work = {
  what: {
    reading: "ブックを読んでいます",
    diagnosing: "診断しています",
    inserting: "ヒアリングシートを追加しています",
    filling: "シートに書き込んでいます",
    restoring: "元に戻しています",
  },
  steps: {
    read: "1/4：回答を読んでいます",
    write: "2/4：計算してシートに書いています",
    draw: "3/4：グラフを描き、照合しています",
    confirm: "4/4：結果の状態を記録しています",
    restore: "元に戻しています",
  },
  stop: "中止",
  done: {
    diagnosed: "診断が終わりました。結果をシートに書きました。",
    distributionWritten: "分布をシートに書きました。",
    stopped: "中止しました。ブックは診断の前と同じです。",
    inserted: "ヒアリングシートを追加しました。",
    filled: "シートに書き込みました。",
    undone: "元の値に戻しました。",
    compared: "比較をシートに書きました。",
    noted: "引受メモに書きました。",
    memoCreated: "引受メモのシートを追加しました。",
    mappingCreated: "対応表のシートを追加しました。",
    plansCreated: "補償プランのシートを追加しました。入っている三つのプランは、書き換えて使う例です。",
    improvementsWritten: "改善提案のシートを書きました。",
    queryWritten: "照会状のシートを書きました。",
    coverWritten: "補償比較のシートを作りました。プランを変えると、数字も変わります。",
    restored: "書きかけのものを消し、元に戻しました。もう一度実行できます。",
  },
};

/** Units of amounts: by name, and behind a number. */
export const units = {
  yen: { name: "円", amount: "{amount}円" },
  tenThousand: { name: "万円", amount: "{amount}万円" },
  million: { name: "百万円", amount: "{amount}百万円" },
  hundredMillion: { name: "億円", amount: "{amount}億円" },
};
