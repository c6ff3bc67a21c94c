import { Field, Input, Select } from "@fluentui/react-components";
import { isPlanError, type PlanIssue } from "../../../engine";
import { fill, message } from "../../../locales";
import type { PlanChange } from "../../../workbook/plan/plans";
import type { PlanRow } from "../../../workbook/sheets/plans/rows";
import { choiceWords } from "../../../workbook/sheets/plans/cell-of-value";
import { usePane } from "../../pane-context";
import { flagTexts, valueOfText } from "../../session/cover/plan-draft";
import { useWords } from "../use-words";
import { useCoverStyles } from "./styles";
import { termFieldId } from "./to-editor";
import { useTerms } from "./use-terms";

interface Props {
  readonly row: PlanRow;
  /** As its cell holds it. */
  readonly value: PlanChange["value"];
  /** Null: nothing was typed. */
  readonly typed: string | null;
  readonly issue: PlanIssue | undefined;
  readonly onType: (text: string) => void;
}

/** The value of a term as it is typed, what it is taken for, and what is wrong with it. */
export function TermField({ row, value, typed, issue, onType }: Props) {
  const styles = useCoverStyles();
  const { language, text } = usePane();
  const words = useWords();
  const terms = useTerms();
  const own = text.cover.edit;
  const shown = typed ?? textOfValue(row, value);
  const validation = issue
    ? ({
        validationState: isPlanError(issue) ? "error" : "warning",
        validationMessage: message(language, issue),
      } as const)
    : ({ validationState: "none", validationMessage: meant() } as const);
  const options =
    row.kind === "flag"
      ? [
          [flagTexts.true, own.yes],
          [flagTexts.false, own.no],
        ]
      : Object.entries(choiceWords(row, words));
  return (
    <Field label={terms.name(row)} hint={hintOf()} className={styles.field} {...(issue || row.range ? validation : {})}>
      {row.kind === "flag" || row.kind === "choice" ? (
        <Select
          id={termFieldId}
          className={styles.select}
          value={shown}
          onChange={(_, { value: chosen }) => onType(chosen)}
        >
          {options.map(([id, name]) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      ) : (
        <Input
          id={termFieldId}
          value={shown}
          type={row.kind === "date" ? "date" : "text"}
          contentAfter={row.unit === null || row.unit === "share" ? null : words.units[row.unit].word}
          onChange={(_, { value: next }) => onType(next)}
        />
      )}
    </Field>
  );

  function hintOf(): string {
    const amount = row.unit === "yen" || row.unit === "yenPerYear" ? own.amountHint : "";
    return [terms.meaning(row), amount].filter(Boolean).join(language === "ja" ? "" : " ");
  }

  /** What a number, or a blank, is taken for. */
  function meant(): string {
    const taken = valueOfText(row, shown);
    return taken === null ? terms.blank(row) : fill(own.means, { value: terms.value(row, taken) });
  }
}

/** Digits a person can go on typing in; a share as a percentage. */
function textOfValue({ kind }: PlanRow, value: PlanChange["value"]): string {
  if (value === null) return "";
  if (typeof value === "boolean") return flagTexts[String(value) as "true" | "false"];
  if (typeof value !== "number") return value;
  return kind === "share" ? `${Number((value * 100).toPrecision(12))}%` : String(value);
}
