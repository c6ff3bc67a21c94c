import {
  foldText,
  notApplicableReason,
  optionCarriedOver,
  questionById,
  retiredQuestionIds,
  successorsOf,
  unknownReply,
  type QuestionId,
  type RetiredQuestionId,
} from "../../engine";
import { languages, words, type Language } from "../../locales";
import { excelText } from "../model/excel-text";
import type { Locator } from "../model/locator";
import { names } from "../model/names";
import type { CarriedReply } from "../sheets/calc/carried-cells";
import { entryText } from "./entries";

let options: ReadonlyMap<RetiredQuestionId, ReadonlyMap<string, string>> | undefined;

/** The option of a retired question that a text is, in the words of any language; null where it is none. */
export const retiredOption = (id: RetiredQuestionId, text: string): string | null =>
  (options ??= build()).get(id)?.get(foldText(text)) ?? null;

const build = (): ReadonlyMap<RetiredQuestionId, ReadonlyMap<string, string>> =>
  new Map(
    retiredQuestionIds.map((id) => [
      id,
      new Map(
        languages.flatMap((language) =>
          Object.entries<string>(words(language).retiredQuestions[id].options).map(
            ([option, text]) => [foldText(text), option] as const,
          ),
        ),
      ),
    ]),
  );

/** What Calc makes of the questions that took a retired one's place, while its cell holds what was read. */
export function carriedReplies(
  locator: Locator,
  answers: Readonly<Partial<Record<QuestionId | RetiredQuestionId, string>>>,
  language: Language,
): ReadonlyMap<QuestionId, CarriedReply> {
  const carried = new Map<QuestionId, CarriedReply>();
  for (const from of retiredQuestionIds) {
    const [text, reply] = [excelText(locator.value(names.input(from))), answers[from] ?? ""];
    for (const id of successorsOf(from)) {
      const option = optionCarriedOver(from, reply, id);
      const step = questionById[id].options.find((each) => each.id === option)?.step ?? null;
      const isOfAll = reply === unknownReply || notApplicableReason(reply) !== null;
      const said = option ?? (isOfAll ? reply : "");
      carried.set(id, { from, text, entry: said && entryText(id, said, language), reply: said, step });
    }
  }
  return carried;
}
