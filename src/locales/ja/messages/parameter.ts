import type { ParameterIssue } from "../../../engine";
import type { ParameterFileIssue } from "../../../issues";
import type { MessagesOf } from "../../shape-messages";
import { points } from "./vocabulary";

export const parameterMessages: MessagesOf<ParameterIssue | ParameterFileIssue> = (say) => ({
  parameterMissing: ({ parameter, override }) =>
    `パラメータ${say.parameter(parameter, override)}がないか、空欄です。このままでは計算できません。パラメータのシートに値を入れ直してください。`,
  parameterUnknown: ({ received }) =>
    `パラメータ「${say.text(received)}」は、この版にはありません。つづりと版をご確認のうえ、直すか削除してください。`,
  parameterNotANumber: ({ parameter, override, point, received }) =>
    `パラメータ${say.parameter(parameter, override)}の${say.word(points, point)}「${say.anything(received)}」は数字ではありません。数字を入れてください。`,
  parameterOutOfRange: ({ parameter, override, point, received, unit, min, max }) =>
    `パラメータ${say.parameter(parameter, override)}の${say.word(points, point)}「${say.amount(received, unit)}」は、使える範囲の外です。${say.amount(min, unit)}から${say.amount(max, unit)}までの値を入れてください。`,
  parameterOrder: ({ parameter, override, received, unit }) =>
    `パラメータ${say.parameter(parameter, override)}の値（${say.triple(received, unit)}）の並びが正しくありません。最小、標準、最大の順に、小さい値から入れてください。値が一つの項目では、三つを同じ値にしてください。`,
  parameterSequence: ({ parameter, override, other }) =>
    `パラメータ${say.parameter(parameter, override)}の値が、${say.parameter(other, override)}の値に対して小さすぎます。${say.parameter(parameter, override)}のほうを大きくしてください。操作ログの倍率だけは、同じ値でもかまいません。`,
  parameterWeights: () =>
    "総合評価の重みが、五つの観点のすべてで0です。少なくとも一つに、0より大きい値を入れてください。",
  parameterWide: ({ parameter, override, received, unit }) =>
    `パラメータ${say.parameter(parameter, override)}の値（${say.triple(received, unit)}）は、最大が標準の10倍を超えています。計算には使います。桁の誤りがないかをご確認ください。`,
  parameterMeanFar: ({ parameter, override, received, unit, mean }) =>
    `パラメータ${say.parameter(parameter, override)}の値（${say.triple(received, unit)}）は、期待値（平均）の${say.amount(mean, unit)}が標準の2倍を超えています。計算には使います。桁の誤りがないかをご確認ください。`,
  parameterFileTooLarge: ({ limit, received }) =>
    `パラメータのファイルが大きすぎます。上限は${say.bytes(limit)}ですが、${say.bytes(received)}あります。この製品が保存したJSONファイルを選んでください。`,
  parameterRowsMoved: ({ parameter, received }) =>
    `パラメータのシートの行が並べ替えられています。${say.parameter(parameter)}の行に、${say.parameter(received)}の値があります。このままでは別の項目の値で計算することになるため、診断しません。並べ替えを元に戻してください。`,
  parametersCarriedOver: ({ from, carried, overrides, left }) =>
    `パラメータのセットは${say.text(from)}版の既定をもとにしたものなので、この版の既定に引き継ぎました。引き継いだ値は${say.count(carried)}件、引き継いだ個社補正は${say.count(overrides)}件、引き継げなかった値は${say.count(left)}件です。前の既定のままだった値は、この版の既定になります。`,
  parameterLoads: ({ received }) =>
    `社費率、手数料率、利潤率の合計が${say.amount(received, "share")}です。保険料から支払にあてる分が残らず、保険料の目安を求められません。合計が100%を下回るように直してください。`,
});
