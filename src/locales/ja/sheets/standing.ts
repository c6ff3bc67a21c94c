/** How a result stands: under the title of every result sheet. Of several sentences the first that holds is shown. */
export const standing = {
  /** What a result rests on. */
  basis: "パラメータ：{set} {version}　個社補正：{overrides}件　診断日：{date}　計算の版：{engine}",
  comparedBasis: "前：{before}　後：{after}　比べた日：{date}　計算の版：{engine}",
  kept: "{version}版の結果の控えです。数式は値に置き換えてあり、入力を変えても変わりません。",
  incomplete: "この結果は不完全です。診断をやり直してください。",
  typedOver:
    "結果のセルの数式が、別の値で上書きされています（{count}か所：{cells}）。診断をやり直すと、数式に戻ります。",
  typedOverValues: "書き込んだ値が上書きされている表があります（{cells}）。計算をやり直してください。",
  wrong: "使えない値のパラメータがあります（{cells}）。このシートの数字は使わないでください。値を直すと元に戻ります。",
  differs:
    "この結果は不完全です。数式の値が診断の計算と違います：{differences}。式・名前・選択肢が変えられていないかを確認し、診断をやり直してください。",
  stale:
    "古い結果です。診断のあとに入力かパラメータが変わりました。数式の数字は今の値によりますが、確認事項は診断のときのものです。診断をやり直してください。",
  current: "最新の診断結果です。",
  /** After the places that are named. */
  more: "ほか",
  checks: "書き込んだ値の照合",
  checksHead: ["表", "数値の個数", "1を超える値の合計", "1以下の値の合計", "違い"],
};
