import { Button, Field, Link, Select, Text, Textarea, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { questionName } from "../../../locales";
import { memoColumns, type MemoEntry, type MemoField } from "../../../workbook/sheets/memo/columns";
import { usePane, usePaneState } from "../../pane-context";
import type { NotedQuestion } from "../../session/memo";
import { notSent } from "../../session/not-sent";
import { isBusy } from "../../session/state";
import { useQuestionPlace } from "../places";
import { useWords } from "../use-words";

const useStyles = makeStyles({
  editor: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: tokens.spacingVerticalS,
    paddingLeft: tokens.spacingHorizontalM,
    borderLeft: `2px solid ${tokens.colorBrandStroke2}`,
    marginTop: tokens.spacingVerticalXS,
  },
  said: {
    margin: 0,
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "24px",
    overflowWrap: "anywhere",
    "& dt, & dd": { display: "inline", margin: 0 },
    "& dt": { color: tokens.colorNeutralForeground2 },
  },
  link: { textAlign: "left", fontSize: "inherit" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  quiet: { color: tokens.colorNeutralForeground2 },
  // as wide as its longest entry otherwise
  select: { minWidth: 0, "& select": { minWidth: 0 } },
});

/** Characters of a text; a cell holds 32,767. */
const longestText = 2_000;

/** What the customer said to a question, and what the underwriter writes about it into the notes. */
export function MemoEditor({ question: { id, answer, remark, entry, place } }: { readonly question: NotedQuestion }) {
  const styles = useStyles();
  const { session, text } = usePane();
  const words = useWords();
  const busy = usePaneState(isBusy);
  const answerPlace = useQuestionPlace()(id);
  const [typed, setTyped] = useState<MemoEntry>({});
  const own = text.memo;
  const { head, columns, confirmations: labels } = words.sheets.memo;
  const shown = { ...entry, ...typed };
  const isChanged = Object.keys(typed).length > 0;
  const change = (field: MemoField, value: string): void => setTyped((now) => ({ ...now, [field]: value }));
  const save = async (): Promise<void> => {
    // what could not be written, or was typed meanwhile, stays
    if (await session.writeMemo(id, shown)) setTyped((now) => notSent(now, typed));
  };
  return (
    <div className={styles.editor} role="group" aria-label={questionName(id, words)}>
      <Text size={200}>{words.questions[id].text}</Text>
      <dl className={styles.said}>
        <div>
          <dt>
            {head[2]}
            {text.shell.colon}
          </dt>
          <dd>
            {answerPlace ? (
              <Link as="button" className={styles.link} onClick={() => void session.select(answerPlace)}>
                {answer === "" ? text.losses.open : answer}
              </Link>
            ) : (
              answer
            )}
          </dd>
        </div>
        {remark !== "" && (
          <div>
            <dt>
              {head[3]}
              {text.shell.colon}
            </dt>
            <dd>{remark}</dd>
          </div>
        )}
      </dl>
      {memoColumns.map(({ field, choices }) => (
        <Field key={field} label={columns[field].label}>
          {choices ? (
            <Select
              size="small"
              className={styles.select}
              value={shown[field] ?? ""}
              onChange={(_, { value }) => change(field, value)}
            >
              <option value="">{own.unconfirmed}</option>
              {choices.map((each) => (
                <option key={each} value={each}>
                  {labels[each]}
                </option>
              ))}
            </Select>
          ) : (
            <Textarea
              size="small"
              resize="vertical"
              value={shown[field] ?? ""}
              maxLength={longestText}
              onChange={(_, { value }) => change(field, value)}
            />
          )}
        </Field>
      ))}
      <div className={styles.buttons}>
        <Button size="small" appearance="primary" disabled={busy || !isChanged} onClick={() => void save()}>
          {own.save}
        </Button>
        {isChanged && (
          <Button size="small" onClick={() => setTyped({})}>
            {own.discard}
          </Button>
        )}
        {place && (
          <Button size="small" onClick={() => void session.select(place)}>
            {own.toCell}
          </Button>
        )}
      </div>
      <Text size={200} className={styles.quiet}>
        {own.hint}
      </Text>
    </div>
  );
}
