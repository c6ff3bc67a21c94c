import type { CommandLineWords } from "../shape-command-line";

export const commandLine: CommandLineWords = {
  help: { usage: "使い方", commands: "コマンド", options: "オプション", exits: "終了コード" },
  commands: {
    template: "お客様に送る、空のヒアリングシートを作ります",
    diagnose: "記入済みのヒアリングシートを診断し、評点と損失を求めます",
    parameters: "既定のパラメータを表示します",
    "validate-model": "モデルを検証し、短い報告を表示します",
    schema: "JSONの書き方をJSON Schemaで表示します",
  },
  options: {
    output: "結果を書き込むブックの名前（*.xlsx）",
    json: "表の代わりにJSONを表示します",
    parameters: "使うパラメータ（JSONファイル、またはパラメータのシートを含むブック）",
    lang: "言語（jaかen）。指定がないときはシートの言語、それもないときは日本語",
    help: "この説明を表示します",
    version: "版を表示します",
  },
  exits: [
    "完了（注意があっても完了です）",
    "入力に問題があって結果を出せないか、検証に不合格があります",
    "コマンドの使い方に誤りがあります",
    "書き込めないか、製品の不具合です",
  ],
  parameterSource: {
    given: "パラメータ：指定の「{file}」（{name} {version}）を使います。",
    workbook: "パラメータ：このブックのもの（{name} {version}）を使います。",
    default: "パラメータ：既定のもの（{name} {version}）を使います。",
  },
  table: {
    viewpoint: "観点",
    score: "評点",
    grade: "評価",
    range: "取りうる幅",
    answered: "回答率",
    overall: "総合",
    log: "操作ログの水準（0から4）",
    scenario: "シナリオ",
    impact: "影響度",
    frequency: "年間の頻度",
    annual: "年間の期待損失",
    unit: "金額の単位は円です。最小から最大までは1回の事故あたり、年間の期待損失は1年あたりです。",
    parameter: "パラメータ",
    value: "値",
    unitOf: "単位",
  },
};
