import { Button, Card, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useCallback, useState } from "react";
import { improvementsOf, questions as catalogue, type Improvements } from "../../../engine";
import { fill } from "../../../locales";
import type { Diagnosis } from "../../../workbook/plan/diagnose";
import { usePane, usePaneState } from "../../pane-context";
import { isBusy } from "../../session/state";
import { useNumbers } from "../amount-text";
import { Heading } from "../heading";
import { useChunked } from "../use-chunked";
import { useWords } from "../use-words";
import { useOptions } from "./use-options";

/** Shown until the reader asks for all. */
const few = 5;

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, display: "grid", rowGap: tokens.spacingVerticalL },
  item: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalXXS },
  head: { display: "flex", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
  saved: { whiteSpace: "nowrap", fontVariantNumeric: "tabular-nums" },
  quiet: { color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
});

/** What each kind of measure would save, what it is, and where to read on. */
export function MeasuresCard({ diagnosis: { reading, parameters } }: { readonly diagnosis: Diagnosis }) {
  const styles = useStyles();
  const { session, text } = usePane();
  const words = useWords();
  const { yen } = useNumbers();
  const names = useOptions();
  const busy = usePaneState(isBusy);
  const [all, setAll] = useState(false);
  const own = text.improvement.measures;
  const work = useCallback(() => improvementsOf(reading.sheet, parameters), [reading, parameters]);
  const found = useChunked(work);
  const sorted = [...(found?.measures ?? [])].sort((one, other) => other.best.saved - one.best.saved);
  const fewer = (saved: number): string => fill(text.improvement.fewer, { amount: yen(saved) });
  return (
    <Card>
      <Heading level={2}>{own.title}</Heading>
      <Text>{own.text}</Text>
      <ul className={styles.list}>
        {sorted.slice(0, all ? sorted.length : few).map(({ measure, questions, next, best }) => {
          const { name, description } = words.measures[measure];
          const documents = [
            ...new Set(catalogue.flatMap(({ id, guidance }) => (questions.includes(id) ? [guidance] : []))),
          ];
          return (
            <li key={measure} className={styles.item}>
              <div className={styles.head}>
                <Text weight="semibold">{name}</Text>
                <Text weight="semibold" className={styles.saved}>
                  {fewer(best.saved)}
                </Text>
              </div>
              <Text>{description}</Text>
              <Text size={200} className={styles.quiet}>
                {fill(own.next, { amount: fewer(next.saved) })}
              </Text>
              <Text size={200} className={styles.quiet}>
                {fill(own.questions, { questions: questions.map(names.question).join(words.sheets.calc.separator) })}
              </Text>
              <Text size={200} className={styles.quiet}>
                {fill(own.guidance, {
                  documents: documents
                    .map((id) => `${words.guidance[id].title} (${words.guidance[id].publisher})`)
                    .join(words.sheets.calc.separator),
                })}
              </Text>
              <div>
                <Button
                  size="small"
                  aria-label={fill(own.tryBestOne, { measure: name })}
                  onClick={() => session.whatIf.tryAll(bestOf(found, questions))}
                >
                  {own.tryBest}
                </Button>
              </div>
            </li>
          );
        })}
      </ul>
      {sorted.length > few && (
        <div>
          <Button size="small" onClick={() => setAll(!all)}>
            {all ? own.showFew : fill(own.showAll, { count: sorted.length })}
          </Button>
        </div>
      )}
      <Text size={200}>{own.mappingText}</Text>
      <div>
        <Button size="small" disabled={busy} onClick={() => void session.createMapping()}>
          {own.mapping}
        </Button>
      </div>
    </Card>
  );
}

const bestOf = (found: Improvements | null, questions: readonly string[]) =>
  Object.fromEntries(
    (found?.questions ?? []).flatMap(({ question, best }) =>
      questions.includes(question) ? [[question, best.option]] : [],
    ),
  );
