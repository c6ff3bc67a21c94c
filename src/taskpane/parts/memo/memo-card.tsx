import { Button, Card, Field, Select, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { confirmations, type QuestionId } from "../../../engine";
import { fill } from "../../../locales";
import { usePane, usePaneState } from "../../pane-context";
import type { NotedQuestion, Notes } from "../../session/memo";
import { isBusy } from "../../session/state";
import { Heading } from "../heading";
import { useWords } from "../use-words";
import { MemoEditor } from "./memo-editor";

const useStyles = makeStyles({
  // as wide as its longest name otherwise
  select: { minWidth: 0, "& select": { minWidth: 0, width: "100%" } },
  field: { minWidth: 0, gridTemplateColumns: "minmax(0, 1fr)" },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** The underwriting notes: how many answers are confirmed how, and what is written about any of them. */
export function MemoCard({ notes: { viewpoints, counts, asked, isThere } }: { readonly notes: Notes }) {
  const styles = useStyles();
  const { session, text } = usePane();
  const words = useWords();
  const busy = usePaneState(isBusy);
  const [chosen, setChosen] = useState<QuestionId | null>(null);
  const own = text.memo;
  const { title, confirmations: labels } = words.sheets.memo;
  const question = viewpoints.flatMap((each) => each.questions).find(({ id }) => id === chosen);
  const confirmed = confirmations
    .filter((each) => counts[each] > 0)
    .map((each) => fill(own.count, { confirmation: labels[each], count: counts[each] }));
  // the name of an option is all a list can show of it
  const nameOf = ({ id, entry }: NotedQuestion): string => {
    const mark = entry.confirmation === undefined && entry.comment === undefined ? "" : ` ${own.noted}`;
    return `${id} ${words.questions[id].short}${mark}`;
  };
  return (
    <Card>
      <Heading level={2}>{title}</Heading>
      <Text>{own.text}</Text>
      <Text>
        {confirmed.length === 0
          ? fill(own.none, { asked })
          : fill(own.some, { asked, counts: confirmed.join(words.sheets.calc.separator) })}
      </Text>
      <Field label={own.choose} className={styles.field}>
        <Select
          className={styles.select}
          value={chosen ?? ""}
          onChange={(_, { value }) => setChosen(value === "" ? null : (value as QuestionId))}
        >
          <option value="">{own.choice}</option>
          {viewpoints.map(({ viewpoint, questions }) => (
            <optgroup key={viewpoint} label={words.viewpoints[viewpoint].name}>
              {questions.map((each) => (
                <option key={each.id} value={each.id}>
                  {nameOf(each)}
                </option>
              ))}
            </optgroup>
          ))}
        </Select>
      </Field>
      {question && <MemoEditor key={question.id} question={question} />}
      {!isThere && (
        <>
          <div>
            <Button size="small" disabled={busy} onClick={() => void session.createMemo()}>
              {own.create}
            </Button>
          </div>
          <Text size={200} className={styles.quiet}>
            {own.createNote}
          </Text>
        </>
      )}
    </Card>
  );
}
