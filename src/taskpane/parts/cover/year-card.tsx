import { Button, Card, Text, mergeClasses } from "@fluentui/react-components";
import { useEffect, useMemo } from "react";
import { loadsOf, technicalPrice, type ParameterSet } from "../../../engine";
import type { PlanYears } from "../../../engine/simulation";
import { fill, percentage, tailFigure } from "../../../locales";
import type { Diagnosis } from "../../../workbook/plan/diagnose";
import { usePane, usePaneState } from "../../pane-context";
import { sameOrder } from "../../session/cover/cover-years";
import type { PlansOrder } from "../../session/cover/kept-years";
import type { PlanDraft } from "../../session/cover/plan-draft";
import { useNumbers } from "../amount-text";
import { Heading } from "../heading";
import { useTableStyles } from "../table-styles";
import { useCoverStyles } from "./styles";

interface Props {
  readonly drafts: readonly PlanDraft[];
  readonly diagnosis: Diagnosis;
}

/** What each plan is expected to pay a year, what stays, and what that should cost; settled again with every change. */
export function YearCard({ drafts, diagnosis }: Props) {
  const styles = useCoverStyles();
  const cells = useTableStyles();
  const { session, text } = usePane();
  const { unit, plain } = useNumbers();
  const { running, result, failed } = usePaneState(({ cover }) => cover.years);
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
    void session.coverYears.settle(order);
  }, [session, order]);
  const isCurrent = result !== null && sameOrder(result.order, order);
  const first = result?.years[0];
  return (
    <Card>
      <Heading level={2}>{words.title}</Heading>
      {result && first && (
        <>
          <Text size={200} className={styles.quiet}>
            {isCurrent ? fill(words.text, { count: plain(first.years), unit }) : failed ? words.notAgain : words.stale}
          </Text>
          <table className={cells.table} aria-busy={!isCurrent}>
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
            {result.years.map((each) => (
              <PlanOfYear key={each.name} years={each} parameters={result.order.parameters} />
            ))}
          </table>
          <Text size={200} className={styles.quiet}>
            {words.assumed}
          </Text>
        </>
      )}
      {!first && running && <Text>{words.running}</Text>}
      {failed && !isCurrent && (
        <div>
          <Button size="small" onClick={() => void session.coverYears.settle(order)}>
            {words.again}
          </Button>
        </div>
      )}
    </Card>
  );
}

const orderOf = ({ reading, parameters, assessment }: Diagnosis, plans: readonly PlanDraft["plan"][]): PlansOrder => ({
  sheet: reading.sheet,
  parameters,
  prints: assessment.fingerprints,
  plans,
});

/** One plan: its figures, and below them the chance and the price; the whole loss never stands beside a premium. */
function PlanOfYear({ years, parameters }: { readonly years: PlanYears; readonly parameters: ParameterSet }) {
  const styles = useCoverStyles();
  const cells = useTableStyles();
  const { language, text } = usePane();
  const { bare, yen } = useNumbers();
  const words = text.cover.years;
  const { paid, retained, anyRetained } = years;
  const { gross } = technicalPrice({ mean: paid.mean, tvar: paid.tvar["0.99"].value }, loadsOf(parameters));
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
