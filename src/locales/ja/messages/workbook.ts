import type { DiscountFileIssue, PlanFileIssue, WorkbookIssue } from "../../../issues";
import type { MessagesOf } from "../../shape-messages";

const newTemplate = "新しい様式に、回答を写し直してください。";

export const workbookMessages: MessagesOf<WorkbookIssue | PlanFileIssue | DiscountFileIssue> = (say) => ({
  notAHearingSheet: () =>
    "このブックには、ヒアリングシートがありません。シートを別のブックへ写したものも読めません。配布した様式のブックを選んでください。",
  nameMissing: ({ name, item }) =>
    `${say.cellName(name, item)}が見つかりません。行や名前の定義が削除されたようです。${newTemplate}`,
  nameBroken: ({ name, item, received }) =>
    `${say.cellName(name, item)}の参照先が「${say.text(received)}」になっています。一つのセルを指していなければなりません。${newTemplate}`,
  templateVersionUnknown: ({ received, known }) =>
    `様式の版「${say.text(received)}」は、この製品では読めません。読める版は${say.list(known)}です。新しい様式に写し直すか、製品を更新してください。`,
  severalHearingSheets: ({ others, used }) =>
    `ヒアリングシートの写しが見つかりました（${say.list(others)}）。診断には「${say.text(used)}」を使います。${say.reader({ pane: "写しの回答を使うときは、「シート」の画面でその写しを選んでください", commandLine: `写しの内容を使うときは、「${say.text(used)}」に写してください` })}。`,
  cellError: ({ item, received }) =>
    `${say.item(item)}の欄がエラー「${say.text(received)}」になっています。未記入として扱います。式を消し、値を記入してください。`,
  parameterSheetMissing: () =>
    "このブックには、パラメータのシートがありません。パラメータのシートを含むブックか、JSONファイルを指定してください。",
  languageUnknown: ({ received, known }) =>
    `様式の言語「${say.text(received)}」が分かりません。使えるのは${say.list(known)}です。「ご案内」シートの言語を直してください。`,
  notADate: ({ item, received }) =>
    `${say.item(item)}の「${say.text(received)}」は日付として読み取れません。未記入として扱います。2026/4/1のように、日付で記入してください。`,
  sheetNameTaken: ({ sheet }) =>
    `「${say.text(sheet)}」という名前のシートがすでにあり、この製品が作ったものではありません。何も変更していません。そのシートの名前を変えてから、もう一度お試しください。`,
  layoutChanged: ({ sheet, name }) =>
    `シート「${say.text(sheet)}」の結果の表（${say.text(name)}）が削除されたか、形が変わっています。何も変更していません。変更を元に戻すか、そのシートを削除してから、もう一度お試しください。`,
  sheetProtected: ({ sheet }) =>
    `シート「${say.text(sheet)}」が保護されているため、書き込めません。何も変更していません。「校閲」の「シート保護の解除」を行ってから、もう一度お試しください。`,
  inputTableChanged: ({ sheet, name }) =>
    `シート「${say.text(sheet)}」の表（${say.text(name)}）が削除されたか、形が変わっています。何も変更していません。変更を元に戻してから、もう一度お試しください。戻せないときは、ブックの写しを保存し、そのシートを削除して診断したあと、黄色の欄の値を写しから写してください。`,
  templateThere: ({ sheets }) =>
    `このブックにはヒアリングシートのシート（${say.list(sheets)}）がすでにあります。何も変更していません。そのシートに記入するか、新しいブックに追加してください。`,
  untouched: () =>
    `ヒアリングシートに、まだ何も記入されていません。何も変更していません。このまま診断すると、すべてが仮定による参考値になります。それでも診断するときは、${say.reader({ pane: "もう一度診断してください", commandLine: "「--untouched」を付けて、もう一度実行してください" })}。`,
  dateUnderstood: ({ item, received, value }) =>
    `${say.item(item)}の「${say.text(received)}」を「${say.text(value)}」と読み取りました。違っていれば、2026/4/1のように、日付で入れ直してください。`,
  formulasTypedOver: ({ cells }) =>
    `結果のセルの数式が、別の値で上書きされています（${say.list(cells)}）。このままでは、表示されている数字は診断の結果ではありません。診断をやり直すと、数式に戻ります。`,
  valuesTypedOver: ({ sheet, tables }) =>
    `シート「${say.text(sheet)}」に書き込んだ値が上書きされています（表：${say.list(tables)}）。計算をやり直して、シートに書き直してください。`,
  resultLanguageKept: ({ kept, asked }) =>
    `結果のシートがすでにあるため、その言語（${say.text(kept)}）で書き直しました。結果のシートを${say.text(asked)}にするには、結果のシートをすべて削除してから、もう一度診断してください。`,
  amountUnitUnknown: ({ item, received, amount, cell }) =>
    `${say.item(item)}の単位「${say.text(received)}」は一覧にありません。セル${say.text(cell)}の「${say.text(amount)}」は未記入として扱います。単位を一覧から選んでください。`,
  olderResults: ({ version, sheets }) =>
    `結果のシート（${say.fullList(sheets)}）は${say.text(version)}版のものです。診断すると、値だけの控えとして、名前の後ろに版を付けて残し、新しいシートに結果を書きます。パラメータは、診断のあとに変えてください。`,
  memoTableChanged: ({ sheet, item }) =>
    `シート「${say.text(sheet)}」に「${say.text(item)}」の行または列が見つかりません。何も変更していません。変更を元に戻してください。戻せないときは、内容をほかの場所に写し、そのシートを削除してから、もう一度お試しください。`,
  confirmationUnknown: ({ question, received }) =>
    `引受メモの${say.question(question)}の確認状況「${say.text(received)}」は一覧にありません。未確認として扱います。一覧から選んでください。`,
  planTableChanged: ({ sheet, item }) =>
    `シート「${say.text(sheet)}」に「${say.text(item)}」の行または列が見つかりません。推測せず、何も変更していません。変更を元に戻してください。戻せないときは、内容をほかの場所に写し、そのシートを削除して作り直してください。`,
  planRowTwice: ({ sheet, item }) =>
    `シート「${say.text(sheet)}」に「${say.text(item)}」の行が二つあります。どちらを使うか分からないため、プランを計算していません。一方の行を削除してください。`,
  planSheetMissing: () => "このブックに補償プランのシートがありません。先に補償プランのシートを作ってください。",
  coverWithoutResult: () => "診断の結果がまだないため、補償比較を作れません。先に診断してください。",
  planFileTooLarge: ({ limit, received }) =>
    `補償プランのファイルが大きすぎます。上限は${say.bytes(limit)}ですが、${say.bytes(received)}あります。この製品が保存したJSONファイルを選んでください。`,
  planLayersTooMany: ({ plan, most, received }) =>
    `プラン「${say.text(plan)}」には上積み契約が${say.number(received)}件あります。シートに書けるのは${say.number(most)}件までです。このプランは読み込みません。`,
  planSheetNewer: ({ sheet, received, known }) =>
    `シート「${say.text(sheet)}」は新しい版のアドインで作られています（様式${received}、このアドインは${known}まで）。知らない条件を読み飛ばさないよう、プランを計算していません。アドインを更新してください。`,
  discountFileTooLarge: ({ limit, received }) =>
    `セキュリティ対策割引の表のファイルが大きすぎます。上限は${say.bytes(limit)}ですが、${say.bytes(received)}あります。割引表のJSONファイルを選んでください。表は使っていません。`,
  rulesTableChanged: ({ sheet, item }) =>
    `シート「${say.text(sheet)}」に「${say.text(item)}」の行または列が見つかりません。そのルールは初期値で判定しています。変更を元に戻すか、ほかの値を写してからシートを削除し、診断し直してください。`,
  rulesSheetMissing: () =>
    "このブックには、引受ルールのシートがありません。引受ルールのシートを含むブックか、JSONファイルを指定してください。",
  acceptanceWithoutResult: () => "診断の結果がまだないため、引受判定を作れません。先に診断してください。",
  caseCellUnusable: ({ item, received }) =>
    `案件記録の${say.caseCell(item)}の「${say.text(received)}」は使えません。未記入として扱います。一覧から選ぶか、日付・金額を入れてください。`,
  caseRecordMissing: () => "案件記録のシートがないため、承認を記録できません。先に引受判定を作ってください。",
  approvalOfStaleResult: () =>
    "結果のシートが、いまの回答やパラメータのものではありません。診断をやり直してから、承認を記録してください。",
  approvalContradictions: ({ count }) =>
    `回答の食い違いが${say.number(count)}件あります。案件記録の「食い違いの扱い」に確認した内容を書いてから、承認を記録してください。`,
});
