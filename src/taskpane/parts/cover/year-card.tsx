import { Button, Card, ProgressBar, Text, mergeClasses } from "@fluentui/react-components";
import { useEffect, useMemo } from "react";
import { loadsOf, technicalPrice } from "../../../engine";
import type { PlanYears } from "../../../engine/simulation";
import { fill, percentage, tailFigure } from "../../../locales";
import type { Diagnosis } from "../../../workbook/plan/diagnose";
import { usePane, usePaneState } from "../../pane-context";
import type { PlanDraft } from "../../session/cover/plan-draft";
import { useNumbers } from "../amount-text";
import { Heading } from "../heading";
import { useTableStyles } from "../table-styles";
import { useCoverStyles } from "./styles";

interface Props {
  readonly drafts: readonly PlanDraft[];
  readonly diagnosis: Diagnosis;
}

/** What each plan is expected to pay a year, what stays, and what that should cost; simulated again with every change. */
export function YearCard({ drafts, diagnosis }: Props) {
  const styles = useCoverStyles();
  const cells = useTableStyles();
  const { session, text } = usePane();
  const { unit, plain } = useNumbers();
  const { running, result, stopped } = usePaneState(({ cover }) => cover.years);
  const words = text.cover.years;
  const order = useMemo(
    () =>
      orderOf(
        diagnosis,
        drafts.map(({ plan }) => plan),
      ),
    [diagnosis, drafts],
  );
  useEffect(() => {
    // what was simulated already is kept while other views are shown
    const last = session.getState().cover.years.result?.order;
    if (!last || !isSame(last, order)) void session.coverYears.start(order);
  }, [session, order]);
  const years = result?.years ?? [];
  const [first] = years;
  return (
    <Card>
      <Heading level={2}>{words.title}</Heading>
      {first && (
        <>
          <Text size={200} className={styles.quiet}>
            {fill(words.text, { count: plain(first.years), unit })}
          </Text>
          <table className={cells.table}>
            <thead>
              <tr>
                <th scope="col" className={mergeClasses(cells.cell, cells.head, cells.name)}>
                  {text.cover.plan}
                </th>
                {[words.paid, words.kept].map((head) => (
                  <th key={head} scope="col" className={mergeClasses(cells.cell, cells.head)}>
                    {head}
                  </th>
                ))}
              </tr>
            </thead>
            {years.map((each) => (
              <PlanOfYear key={each.name} years={each} diagnosis={diagnosis} />
            ))}
          </table>
          <Text size={200} className={styles.quiet}>
            {words.assumed}
          </Text>
        </>
      )}
      <div role="status">
        {running !== null && <Text>{first ? words.stale : words.running}</Text>}
        {stopped && <Text>{words.stopped}</Text>}
      </div>
      {running !== null && (
        <>
          <ProgressBar value={running} aria-label={words.running} />
          <div>
            <Button size="small" onClick={() => session.coverYears.stop()}>
              {words.stop}
            </Button>
          </div>
        </>
      )}
      {running === null && !(result && isSame(result.order, order)) && (
        <div>
          <Button size="small" onClick={() => void session.coverYears.start(order)}>
            {words.again}
          </Button>
        </div>
      )}
    </Card>
  );
}

type Order = ReturnType<typeof orderOf>;
const orderOf = ({ reading, parameters }: Diagnosis, plans: readonly PlanDraft["plan"][]) => ({
  sheet: reading.sheet,
  parameters,
  plans,
});

const isSame = (one: Order, other: Order): boolean =>
  one.sheet === other.sheet &&
  one.parameters === other.parameters &&
  JSON.stringify(one.plans) === JSON.stringify(other.plans);

/** One plan: its figures, and below them the chance and the price; the whole loss never stands beside a premium. */
function PlanOfYear({ years, diagnosis }: { readonly years: PlanYears; readonly diagnosis: Diagnosis }) {
  const styles = useCoverStyles();
  const cells = useTableStyles();
  const { language, text } = usePane();
  const { bare, yen } = useNumbers();
  const words = text.cover.years;
  const { paid, retained, anyRetained } = years;
  const { gross } = technicalPrice({ mean: paid.mean, tvar: paid.tvar["0.99"].value }, loadsOf(diagnosis.parameters));
  const notes = [
    fill(words.chance, { chance: percentage(anyRetained, language) }),
    fill(words.tail, { amount: yen(tailFigure(retained.tvar["0.99"].value)) }),
    fill(words.price, { amount: yen(tailFigure(gross)), internal: text.cover.internal }),
  ];
  return (
    <tbody>
      <tr>
        <th scope="row" className={mergeClasses(cells.cell, cells.name, styles.above)}>
          {years.name}
        </th>
        <td className={mergeClasses(cells.cell, styles.above, styles.lead)}>{bare(paid.mean)}</td>
        <td className={mergeClasses(cells.cell, styles.above)}>{bare(retained.mean)}</td>
      </tr>
      <tr>
        <td colSpan={3} className={mergeClasses(cells.cell, styles.below)}>
          {notes.map((note) => (
            <Text key={note} block size={200} className={styles.quiet}>
              {note}
            </Text>
          ))}
        </td>
      </tr>
    </tbody>
  );
}
