import { Button, Card, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useCallback, useMemo, useState } from "react";
import { improvementsOf, type Improvements, type TriedAnswers } from "../../../engine";
import { fill } from "../../../locales";
import type { Diagnosis } from "../../../workbook/plan/diagnose";
import { usePane, usePaneState } from "../../pane-context";
import { isBusy } from "../../session/state";
import { useNumbers } from "../amount-text";
import { Heading } from "../heading";
import { useChunked } from "../use-chunked";
import { MeasureItem } from "./measure-item";
import { useDiscount } from "./use-discount";
import { useMeasureYears } from "./use-measure-years";

/** Shown until the reader asks for all, and simulated where the reader asks for that. */
const few = 5;

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, display: "grid", rowGap: tokens.spacingVerticalL },
});

/** What each kind of measure would save; of the leading ones, on demand, what the years say. */
export function MeasuresCard({ diagnosis }: { readonly diagnosis: Diagnosis }) {
  const styles = useStyles();
  const { session, text } = usePane();
  const { plain } = useNumbers();
  const busy = usePaneState(isBusy);
  const [all, setAll] = useState(false);
  const own = text.improvement.measures;
  const { reading, parameters } = diagnosis;
  const work = useCallback(() => improvementsOf(reading.sheet, parameters), [reading, parameters]);
  const found = useChunked(work);
  const sorted = useMemo(
    () =>
      [...(found?.measures ?? [])]
        .sort((one, other) => other.best.saved - one.best.saved)
        .map((improvement) => ({ improvement, best: bestOf(found, improvement.questions) })),
    [found],
  );
  const leading = useMemo(
    () => sorted.slice(0, few).map(({ improvement: { measure }, best }) => ({ measure, answers: best })),
    [sorted],
  );
  const years = useMeasureYears(diagnosis, leading);
  const discount = useDiscount(diagnosis);
  return (
    <Card>
      <Heading level={2}>{own.title}</Heading>
      <Text>{own.text}</Text>
      <ul className={styles.list}>
        {sorted.slice(0, all ? sorted.length : few).map(({ improvement, best }) => (
          <MeasureItem
            key={improvement.measure}
            improvement={improvement}
            best={best}
            discount={discount && { now: discount.now, raised: discount.raisedBy(best) }}
            years={years.textOf(improvement.measure)}
          />
        ))}
      </ul>
      {sorted.length > few && (
        <div>
          <Button size="small" onClick={() => setAll(!all)}>
            {all ? own.showFew : fill(own.showAll, { count: sorted.length })}
          </Button>
        </div>
      )}
      {leading.length > 0 && (
        <>
          <div role="status">
            {years.running && <Text size={200}>{text.cover.years.running}</Text>}
            {years.isCurrent && (
              <Text size={200}>{fill(own.years, { count: plain(years.years), internal: text.cover.internal })}</Text>
            )}
          </div>
          {!years.isCurrent && (
            <div>
              <Button size="small" disabled={years.running} onClick={years.ask}>
                {fill(own.simulate, { count: leading.length })}
              </Button>
            </div>
          )}
        </>
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

/** Questions at their best. */
const bestOf = (found: Improvements | null, questions: readonly string[]): TriedAnswers =>
  Object.fromEntries(
    (found?.questions ?? []).flatMap(({ question, best }) =>
      questions.includes(question) ? [[question, best.option]] : [],
    ),
  );
