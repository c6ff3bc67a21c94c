import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  Card,
  Text,
  makeStyles,
  mergeClasses,
} from "@fluentui/react-components";
import { useCallback } from "react";
import { expectedYearOf, planPrice, type PlanPrice } from "../../../engine";
import type { PlanYears } from "../../../engine/simulation";
import { fill, percentage } from "../../../locales";
import type { Diagnosis } from "../../../workbook/plan/diagnose";
import { usePane, usePaneState } from "../../pane-context";
import type { CoverBasis } from "../../session/cover/compared-cover";
import type { PlansOrder } from "../../session/cover/kept-years";
import type { PlanDraft } from "../../session/cover/plan-draft";
import { uncertaintyOf } from "../../session/uncertainty";
import { useNumbers } from "../amount-text";
import { Heading } from "../heading";
import { useTableStyles } from "../table-styles";
import { useChunked } from "../use-chunked";
import { PriceDetail } from "./price-detail";
import { useCoverStyles } from "./styles";
import { useSpoken } from "./use-spoken";
import { YearDetail } from "./year-detail";

const useStyles = makeStyles({
  unfold: { paddingLeft: 0, paddingRight: 0 },
  unfolded: { margin: 0 },
});

interface Props {
  readonly drafts: readonly PlanDraft[];
  readonly diagnosis: Diagnosis;
  readonly basis: CoverBasis;
  /** What is to be settled. */
  readonly order: PlansOrder;
  /** Whether the last result is of that. */
  readonly isCurrent: boolean;
}

/** What each plan is expected to pay a year, what stays, and what that should cost; settled again with every change. */
export function YearCard({ drafts, diagnosis, basis, order, isCurrent }: Props) {
  const styles = useStyles();
  const own = useCoverStyles();
  const cells = useTableStyles();
  const { session, text } = usePane();
  const { unit, plain } = useNumbers();
  const { rough } = useSpoken();
  const { running, result, failed } = usePaneState(({ cover }) => cover.years);
  const uncertain = useChunked(useCallback(() => uncertaintyOf(diagnosis), [diagnosis]));
  const words = text.cover.years;
  const losses = uncertain && {
    loss: expectedYearOf(diagnosis.assessment.scenarios).loss,
    openAsNeutral: uncertain.neutral?.loss ?? null,
    band: uncertain.band,
  };
  const shown = result
    ? result.value.flatMap((years, index) => {
        const plan = result.order.plans[index];
        return plan ? [{ plan, years, price: planPrice(plan, years.paid, result.order.parameters, losses, null) }] : [];
      })
    : [];
  const [first] = shown;
  const least = Math.min(...shown.map(({ years }) => years.retained.tvar["0.99"].value));
  return (
    <Card>
      <Heading level={2}>{words.title}</Heading>
      {first && (
        <>
          <Text size={200} className={own.quiet}>
            {isCurrent
              ? fill(words.text, { count: plain(first.years.years), unit })
              : failed
                ? words.notAgain
                : words.stale}
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
            {shown.map(({ years, price }) => (
              <PlanOfYear key={years.name} years={years} price={price} />
            ))}
          </table>
          <Text size={200}>{fill(words.priceNote, { internal: text.cover.internal })}</Text>
          {least > 0 && <Text size={200}>{fill(words.notSafe, { amount: rough(least) })}</Text>}
          <Accordion collapsible multiple>
            <AccordionItem value="years">
              <AccordionHeader as="h3" button={{ className: styles.unfold }}>
                {words.detail}
              </AccordionHeader>
              <AccordionPanel className={styles.unfolded}>
                <YearDetail drafts={drafts} years={shown.map(({ years }) => years)} />
              </AccordionPanel>
            </AccordionItem>
            <AccordionItem value="price">
              <AccordionHeader as="h3" button={{ className: styles.unfold }}>
                {words.priceDetail}
              </AccordionHeader>
              <AccordionPanel className={styles.unfolded}>
                <PriceDetail
                  drafts={drafts}
                  prices={shown.map(({ price }) => price)}
                  basis={basis}
                  assessment={diagnosis.assessment}
                />
              </AccordionPanel>
            </AccordionItem>
          </Accordion>
        </>
      )}
      {!first && running && <Text>{words.running}</Text>}
      {failed && !isCurrent && (
        <div>
          <Button size="small" onClick={() => void session.cover.years.ask(order)}>
            {words.again}
          </Button>
        </div>
      )}
    </Card>
  );
}

/** One plan: its figures, and below them the chance and the price; the whole loss never stands beside a premium. */
function PlanOfYear({
  years,
  price: { price, range, ratios },
}: {
  readonly years: PlanYears;
  readonly price: PlanPrice;
}) {
  const styles = useCoverStyles();
  const cells = useTableStyles();
  const { language, text } = usePane();
  const { bare } = useNumbers();
  const { exact, rough } = useSpoken();
  const words = text.cover.years;
  const { paid, retained, anyRetained } = years;
  const ratio = ratios.quoted;
  const notes = [
    fill(words.chance, { chance: percentage(anyRetained, language) }),
    fill(words.tail, { amount: rough(retained.tvar["0.99"].value) }),
    range
      ? fill(words.priceRange, { amount: rough(price.gross), low: rough(range.low), high: rough(range.high) })
      : fill(words.price, { amount: rough(price.gross) }),
    ...(price.quoted !== null && ratio !== null
      ? [fill(words.quoted, { amount: exact(price.quoted), ratio: percentage(ratio, language) })]
      : []),
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
