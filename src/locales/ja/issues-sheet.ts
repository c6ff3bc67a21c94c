import type { ParameterIssue, SheetIssue } from "../../engine";
import type { ParameterFileIssue } from "../../issues";
import type { MessageTemplates } from "../shape-issues";

export const sheetMessages = {
  unanswered:
    "質問{{question}}にご回答がありません。対策がないものとして評価します。一覧からお選びください。分からないときは「わからない」をお選びください。",
  unknown:
    "質問{{question}}のご回答が「わからない」です。対策がないものとして評価します。分かる方に確かめ、一覧から選び直してください。",
  reasonMissing:
    "質問{{question}}が「該当なし」ですが、理由がありません。未回答として評価します。備考欄に理由をご記入ください。",
  alwaysApplicable:
    "質問{{question}}は、どの会社にもお答えいただく質問です。「{{received}}」は選べないため、未回答として評価します。{{options}}のいずれかをお選びください。",
  notAnOption:
    "質問{{question}}のご回答「{{received}}」は、選択肢にありません。未回答として評価します。{{options}}のいずれかをお選びください。",
  reasonDenied:
    "質問{{question}}のご回答「{{reason}}」と、{{variable}}の「{{received}}」が食い違っています。ご回答どおり該当なしとして評価します。どちらが正しいかを確かめ、直してください。",
  assumed: "{{variable}}が未記入か、使えない値です。代わりに「{{value}}」を使います。実際の値をご記入ください。",
  understood: "{{variable}}の「{{received}}」を「{{value}}」と読み取りました。違っていれば、数字で入れ直してください。",
  notANumber:
    "{{variable}}の「{{received}}」は数字として読み取れません。未記入として扱います。{{min}}から{{max}}までの数字をご記入ください。",
  outOfRange:
    "{{variable}}の「{{received}}」は、使える範囲の外です。未記入として扱います。{{min}}から{{max}}までの数字をご記入ください。",
  notWhole:
    "{{variable}}の「{{received}}」に小数があります。数えるものなので、未記入として扱います。整数でご記入ください。",
  notYesNo:
    "{{variable}}の「{{received}}」は、「はい」でも「いいえ」でもありません。未記入として扱います。どちらかをお選びください。",
  notAnIndustry:
    "{{variable}}の「{{received}}」は、業種の一覧にありません。未記入として扱います。一覧からお選びください。",
  contradiction:
    "{{variable}}と{{other}}が食い違っています。{{rule}}どちらもご記入のまま計算します。正しい値を確かめ、直してください。",
  allBest:
    "ご回答のあった{{answered}}問のすべてが、もっとも良い選択肢です。確認できる資料を見せていただくなど、内容をお確かめください。",
  largeLoss:
    "シナリオ「{{scenario}}」の標準の損害額が、年間売上高の{{share}}に当たります。年間売上高、人数、停止の日数などの単位に誤りがないかをお確かめください。",
  optionDenied:
    "質問{{question}}のご回答「{{option}}」と、{{variable}}の「{{received}}」が食い違っています。ご回答どおりに評価します。どちらが正しいかを確かめ、直してください。",
} satisfies MessageTemplates<SheetIssue["code"]>;

export const parameterMessages = {
  parameterMissing:
    "パラメータ{{parameter}}がないか、空欄です。このままでは計算できません。パラメータのシートに値を入れ直してください。",
  parameterUnknown:
    "パラメータ「{{received}}」は、この版にはありません。つづりと版をお確かめのうえ、直すか削除してください。",
  parameterNotANumber: "パラメータ{{parameter}}の{{point}}「{{received}}」は数字ではありません。数字を入れてください。",
  parameterOutOfRange:
    "パラメータ{{parameter}}の{{point}}「{{received}}」は、使える範囲の外です。{{min}}から{{max}}までの値を入れてください。",
  parameterOrder:
    "パラメータ{{parameter}}の値（{{received}}）の並びが正しくありません。最小、標準、最大の順に、小さい値から入れてください。値が一つの項目では、三つを同じ値にしてください。",
  parameterSequence:
    "パラメータ{{parameter}}の値が、{{other}}の値に対して小さすぎます。{{parameter}}のほうを大きくしてください。操作ログの倍率だけは、同じ値でもかまいません。",
  parameterWeights: "総合評価の重みが、五つの観点のすべてで0です。少なくとも一つに、0より大きい値を入れてください。",
  parameterWide:
    "パラメータ{{parameter}}の値（{{received}}）は、最大が標準の10倍を超えています。計算には使います。桁の誤りがないかをお確かめください。",
  parameterMeanFar:
    "パラメータ{{parameter}}の値（{{received}}）は、期待値（平均）の{{mean}}が標準の2倍を超えています。計算には使います。桁の誤りがないかをお確かめください。",
  parameterFileTooLarge:
    "パラメータのファイルが大きすぎます。上限は{{limit}}ですが、{{received}}あります。この製品が保存したJSONファイルをお選びください。",
} satisfies MessageTemplates<(ParameterIssue | ParameterFileIssue)["code"]>;
