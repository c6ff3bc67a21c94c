/** Under the title of a result that is not complete. */
export const standing = {
  incomplete: "この結果は不完全です。診断をやり直してください。",
  differs:
    "この結果は不完全です。数式の値が診断の計算と違います：{differences}。式・名前・選択肢が変えられていないかを確認し、診断をやり直してください。",
  stale: "古い結果です。書き込みの間に入力が変わりました。診断をやり直してください。",
};
