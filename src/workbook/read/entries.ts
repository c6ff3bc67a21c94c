import {
  amountUnits,
  bracketed,
  foldText,
  industryCodes,
  notApplicableReply,
  pickListIds,
  questionById,
  questions,
  understandNoAnswer,
  unknownReply,
  type IndustryCode,
  type PickListId,
  type QuestionId,
} from "../../engine";
import { languages, words, type Language } from "../../locales";
import { pickListEntries, questionEntries } from "../sheets/lists/lists";

/** What the drop-down texts of every language stand for: an English pane reads a Japanese sheet. */
interface EntryTables {
  readonly replies: ReadonlyMap<QuestionId, ReadonlyMap<string, string>>;
  readonly industries: ReadonlyMap<string, IndustryCode>;
  readonly pickLists: Readonly<Record<PickListId, ReadonlyMap<string, string>>>;
  /** What an amount of yen is multiplied by. */
  readonly amountUnits: ReadonlyMap<string, number>;
}

let tables: EntryTables | undefined;

function build(): EntryTables {
  const packs = languages.map((language) => words(language));
  const both = <Id>(
    texts: (pack: (typeof packs)[number]) => readonly (readonly [string, Id])[],
  ): ReadonlyMap<string, Id> =>
    new Map(packs.flatMap((pack) => texts(pack).map(([text, id]): [string, Id] => [foldText(text), id])));
  return {
    replies: new Map(
      questions.map(({ id }) => [
        id,
        both((pack) => questionEntries(id, pack).map((entry) => [entry.label, entry.id] as const)),
      ]),
    ),
    industries: both((pack) =>
      industryCodes.flatMap((code) => [
        [pack.profile.industries[code].choice, code] as const,
        [pack.profile.industries[code].name, code] as const,
        [code, code] as const,
      ]),
    ),
    pickLists: Object.fromEntries(
      pickListIds.map((list) => [
        list,
        both((pack) =>
          pickListEntries(list, pack).flatMap(({ id, label }) => [[label, id] as const, [id, id] as const]),
        ),
      ]),
    ) as EntryTables["pickLists"],
    amountUnits: both(({ profile }) => amountUnits.map(({ id, factor }) => [profile.amountUnits[id], factor] as const)),
  };
}

/** Built once, on first use. */
export const entries = (): EntryTables => (tables ??= build());

/** What the text of an answer cell was understood as. */
export interface UnderstoodReply {
  /** The entry it stands for; null where it stands for none, and is asked back. */
  readonly entry: string | null;
  /** Why the question does not apply, where the text itself says so. */
  readonly reason: string;
}

export const statedEntry = notApplicableReply("stated");

/** A text of an answer cell: an entry of the list in any language, or words such as 不明 or N/A; null where neither. */
export function understandReply(id: QuestionId, text: string): UnderstoodReply | null {
  const listed = entries().replies.get(id)?.get(foldText(text));
  if (listed !== undefined) return { entry: listed, reason: "" };
  const said = understandNoAnswer(text);
  if (said?.meaning === "unknown") return { entry: unknownReply, reason: "" };
  if (said?.meaning !== "notApplicable") return null;
  const { notApplicable } = questionById[id];
  const ready = notApplicable.find((reason) => reasonTexts().get(foldText(said.note)) === reason);
  if (ready) return { entry: notApplicableReply(ready), reason: "" };
  return { entry: notApplicable.includes("stated") ? statedEntry : null, reason: said.note };
}

let reasons: ReadonlyMap<string, string> | undefined;

/** What the entries of every language say in brackets, by which a reason is known. */
const reasonTexts = (): ReadonlyMap<string, string> =>
  (reasons ??= new Map(
    languages.flatMap((language) =>
      Object.entries(words(language).notApplicable).map(([id, text]) => [foldText(bracketed(text).note ?? text), id]),
    ),
  ));

/** The drop-down text of an entry in a sheet's language. */
export const entryText = (question: QuestionId, entry: string, language: Language): string =>
  questionEntries(question, words(language)).find(({ id }) => id === entry)?.label ?? entry;

/** The entries of a pick list of the profile in a language. */
export const pickListTexts = (list: PickListId, language: Language): readonly string[] =>
  pickListEntries(list, words(language)).map(({ label }) => label);
