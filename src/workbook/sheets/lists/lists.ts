import { oneChunk } from "../../../scheduling/chunked";
import type { SheetDefinition } from "../definition";
import {
  amountUnits,
  incidentKinds,
  industryCodes,
  pickListIds,
  providerKinds,
  questions,
  questionsOf,
  type CatalogueQuestion,
  type PickListId,
} from "../../../engine";
import { lookUp, providers, type Words } from "../../../locales";
import { names } from "../../model/names";
import { area } from "../../model/area";
import type { Cell } from "../../model/cell";
import type { SheetBody } from "../../model/sheet-layout";
import { BlockBuilder } from "../../model/block-builder";
import { colors, style } from "../../model/cell-styles";

/** What choosing an entry means for a question: an option, open, not applicable, or that with the reason in the remark. */
type ListState = "step" | "open" | "na" | "stated";

interface Entry {
  readonly id: string;
  readonly label: string;
  readonly state: ListState | "";
  readonly step: number | "";
  readonly level: number | "";
  /** What a unit is worth in yen. */
  readonly factor?: number;
}

/** The drop-down of a question: its options, ready-made reasons for not applicable, and don't know. */
export function questionEntries(id: (typeof questions)[number]["id"], words: Words): Entry[] {
  const question = questions.find((candidate) => candidate.id === id);
  const texts: Readonly<Record<string, string>> = words.questions[id].options;
  return [
    ...(question?.options ?? []).map((option): Entry => {
      const level = option.logLevel ?? "";
      return { id: option.id, label: texts[option.id] ?? option.id, state: "step", step: option.step, level };
    }),
    ...(question?.notApplicable ?? []).map((reason): Entry => ({
      id: `na:${reason}`,
      label: words.notApplicable[reason],
      state: reason === "stated" ? "stated" : "na",
      step: "",
      level: "",
    })),
    { id: "unknown", label: words.unknown, state: "open", step: "", level: "" },
  ];
}

/** The id of "yes" in the list of yes and no. */
export const yesEntry = "yes";

const plain = (id: string, label: string): Entry => ({ id, label, state: "", step: "", level: "" });

/** The drop-down of a pick list of the profile. What a choice counts for stands where a question's option has its step. */
export const pickListEntries = (list: PickListId, words: Words): readonly Entry[] => pickLists[list](words);

const pickLists: Readonly<Record<PickListId, (words: Words) => readonly Entry[]>> = {
  providerKind: ({ profile }) => providerKinds.map((kind) => plain(kind, profile.providerKinds[kind])),
  provider: ({ language }) => providers.map(({ id, name }) => plain(id, name[language])),
  incidentKind: ({ profile, scenarios }) => {
    const names: Readonly<Record<string, { readonly name: string }>> = {
      ...scenarios,
      other: { name: profile.otherIncident },
    };
    return incidentKinds.map(({ id, value }) => ({ ...plain(id, lookUp(names, id).name), step: value }));
  },
};

/** 選択肢 / Lists: every drop-down, one entry a row; hidden. */
export const lists: SheetDefinition<"lists", "template"> = {
  id: "lists",
  ownedBy: "person",
  titleBlock: "lists",
  holds: "fixed",
  inSnapshot: "nothing",
  formulasRead: [],
  writtenBy: ["template"],
  shownFirstBy: [],
  layout: (words, { form = "full", also }) => oneChunk(() => listsBody(words, questionsOf(form, also))),
};

const columnWidths = [60, 90, 320, 60, 50, 60, 90] as const;
const FACTOR = 6;

function listsBody(words: Words, asked: readonly CatalogueQuestion[]): SheetBody {
  const block = new BlockBuilder("lists", { row: 0, column: 0 }, columnWidths.length);
  block.row(words.sheets.lists.head, { style: style.columnHead });
  const first = block.next;
  const list = (name: Parameters<typeof names.list>[0], entries: readonly Entry[]): void => {
    const start = block.next;
    for (const { id, label, state, step, level, factor = "" } of entries)
      block.row([name, id, label, state, step, level, factor] satisfies Cell[]);
    block.name(names.list(name), area(start, 2, entries.length));
  };
  const units = block.next;
  list(
    "amountUnit",
    amountUnits.map(({ id, factor }) => ({ ...plain(id, words.profile.amountUnits[id]), factor })),
  );
  block.name(names.amountFactor, area(units, FACTOR, amountUnits.length));
  list("yesNo", [plain(yesEntry, words.profile.yes), plain("no", words.profile.no)]);
  list(
    "industry",
    industryCodes.map((code) => plain(code, words.profile.industries[code].choice)),
  );
  for (const id of pickListIds) list(id, pickListEntries(id, words));
  for (const question of asked) list(question.id, questionEntries(question.id, words));
  const rows = block.next - first;
  block.style(area(first, 0, rows, 3), style.text);
  for (const [index, column] of (["", "id", "", "state", "step", "level"] as const).entries()) {
    if (column) block.name(names.listColumn(column), area(first, index, rows));
  }
  return {
    columnWidths,
    blocks: [block.build()],
    charts: [],
    frozenRows: 1,
    print: { orientation: "Portrait", titleRows: "1:1", breaks: [], footer: words.sheets.templateFooter },
    tabColor: colors.quiet,
    visibility: "Hidden",
    protect: true,
  };
}
