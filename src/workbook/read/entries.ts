import { foldText, industryCodes, questions, type IndustryCode, type QuestionId } from "../../engine";
import { languages, words, type Language } from "../../locales";
import { questionEntries } from "../sheets/lists/lists";

/** What the drop-down texts of every language stand for: an English pane reads a Japanese sheet. */
interface EntryTables {
  readonly replies: ReadonlyMap<QuestionId, ReadonlyMap<string, string>>;
  readonly industries: ReadonlyMap<string, IndustryCode>;
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
  };
}

/** Built once, on first use. */
export const entries = (): EntryTables => (tables ??= build());

/** The drop-down text of an entry in a sheet's language. */
export const entryText = (question: QuestionId, entry: string, language: Language): string =>
  questionEntries(question, words(language)).find(({ id }) => id === entry)?.label ?? entry;
