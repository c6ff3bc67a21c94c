import { amountInUnit, spokenAmount } from "../../../locales";
import type { PlanChange } from "../../../workbook/plan/plans";
import { choiceWords } from "../../../workbook/sheets/plans/cell-of-value";
import { textsOf } from "../../../workbook/sheets/plans/term-row";
import type { PlanRow } from "../../../workbook/sheets/plans/rows";
import { usePane } from "../../pane-context";
import { useWords } from "../use-words";

type Value = PlanChange["value"];

/** Words of terms of plans and of what they hold. */
export interface TermTexts {
  readonly name: (row: PlanRow) => string;
  readonly meaning: (row: PlanRow) => string;
  /** What a term holds, as it is spoken: 1億円, 90%, 限度なし. */
  readonly value: (row: PlanRow, value: Value) => string;
  /** What a blank cell of it means; of what may be left blank. */
  readonly blank: (row: PlanRow) => string;
}

export function useTerms(): TermTexts {
  const { text } = usePane();
  const words = useWords();
  const { language, units, profile, sheets, plans } = words;
  const said = { language, units, yes: profile.yes, no: profile.no };
  return {
    name: (row) => textsOf(row, words).name,
    meaning: (row) => textsOf(row, words).meaning,
    blank: ({ part, kind }) => sheets.plans.blanks[part.kind === "term" ? kind : part.kind],
    value(row, value) {
      if (typeof value === "boolean") return value ? text.cover.edit.yes : text.cover.edit.no;
      if (value === null || value === "") return row.kind === "limit" ? plans.noLimit : text.parameters.blank;
      if (typeof value === "string") return choiceWords(row, words)[value] ?? value;
      if (row.unit === null) return String(value);
      const spoken = row.unit === "yen" || row.unit === "yenPerYear" ? spokenAmount : amountInUnit;
      return spoken(value, row.unit, said);
    },
  };
}
