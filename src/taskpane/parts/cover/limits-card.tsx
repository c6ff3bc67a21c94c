import { Card, Field, Select, Text, mergeClasses } from "@fluentui/react-components";
import { useEffect, useMemo, useState } from "react";
import { appetiteOf, loadsOf, technicalPrice } from "../../../engine";
import type { LimitsForAppetite, Movable, TermPoint } from "../../../engine/simulation";
import { movables, withMoved } from "../../../engine/simulation/plans/change-terms";
import { fill, percentage, tailFigure } from "../../../locales";
import type { Diagnosis } from "../../../workbook/plan/diagnose";
import { usePane, usePaneState } from "../../pane-context";
import type { CoverBasis } from "../../session/cover/compared-cover";
import { sameTrial } from "../../session/cover/cover-years";
import type { LimitOrder } from "../../session/cover/kept-years";
import type { PlanDraft } from "../../session/cover/plan-draft";
import { useNumbers } from "../amount-text";
import { Heading } from "../heading";
import { useTableStyles } from "../table-styles";
import { useWords } from "../use-words";
import { PaidBar } from "./paid-bar";
import { PlanSelect } from "./plan-select";
import { useCoverStyles } from "./styles";
import { useSpoken } from "./use-spoken";

interface Props {
  readonly drafts: readonly PlanDraft[];
  readonly diagnosis: Diagnosis;
  readonly basis: CoverBasis;
}

/** Which limit is enough for what the customer is to bear, and what a limit or a deductible does to paid and price. */
export function LimitsCard({ drafts, diagnosis, basis }: Props) {
  const styles = useCoverStyles();
  const { session, text } = usePane();
  const { result, running } = usePaneState(({ cover }) => cover.limits);
  const [place, setPlace] = useState<number | null>(null);
  const [what, setWhat] = useState<Movable>("response");
  const draft = drafts.find((each) => each.place === place) ?? drafts[0];
  const plan = draft?.plan;
  const order = useMemo((): LimitOrder | null => {
    if (!plan) return null;
    const { parameters, reading, assessment } = diagnosis;
    const appetite = appetiteOf(basis.model.used("revenue"), parameters);
    return { sheet: reading.sheet, parameters, prints: assessment.fingerprints, plan, what, appetite };
  }, [diagnosis, basis, plan, what]);
  useEffect(() => {
    if (order) void session.cover.limits.ask(order);
  }, [session, order]);
  if (!draft || !order) return null;
  const words = text.cover.limits;
  const isCurrent = result !== null && sameTrial(result.order, order);
  return (
    <Card>
      <Heading level={2}>{words.title}</Heading>
      <PlanSelect label={text.cover.planOf} drafts={drafts} place={draft.place} onChoose={setPlace} />
      {result && (
        <Text>
          <Enough limits={result.value.limits} order={result.order} />
        </Text>
      )}
      <Field label={words.what} className={styles.field}>
        <Select className={styles.select} value={what} onChange={(_, { value }) => setWhat(value as Movable)}>
          {movables.map((each) => (
            <option key={each} value={each}>
              {words.movables[each]}
            </option>
          ))}
        </Select>
      </Field>
      {!result && running && <Text>{text.cover.years.running}</Text>}
      {result && (
        <div aria-busy={!isCurrent} className={styles.pair}>
          {!isCurrent && <Text size={200}>{text.cover.years.stale}</Text>}
          <Points order={result.order} points={result.value.points} />
        </div>
      )}
    </Card>
  );
}

/** The smallest limits for the appetite in a sentence, or why none will do. */
function Enough({ limits, order }: { readonly limits: LimitsForAppetite | null; readonly order: LimitOrder }) {
  const { language, text } = usePane();
  const words = useWords();
  const { plain } = useNumbers();
  const { exact, rough } = useSpoken();
  const own = text.cover.limits;
  if (!limits) return own.noLimits;
  const said = {
    plan: order.plan.name,
    appetite: exact(order.appetite),
    share: percentage(order.parameters.values["cover.appetite"].likely, language),
    factor: plain(limits.factor, Number.isInteger(limits.factor) ? 0 : 2),
    tvar: rough(limits.tvar),
  };
  if (!limits.found) {
    const reason = limits.reason ? words.plans.reasons[limits.reason] : "";
    return fill(own.notEnough, { ...said, reason, part: percentage(limits.share ?? 0, language) });
  }
  const list = limits.limits.map(({ limit, yen: most }) => `${words.plans.terms[limit].name} ${exact(most)}`);
  return fill(own.enough, { ...said, limits: list.join(words.sheets.calc.separator) });
}

/** What is paid, and what it should cost, at each value that was tried. */
function Points({
  order: { plan, what, parameters },
  points,
}: {
  readonly order: LimitOrder;
  readonly points: readonly Point[];
}) {
  const styles = useCoverStyles();
  const cells = useTableStyles();
  const { text } = usePane();
  const { terms } = useWords();
  const { exact } = useSpoken();
  const { bare, unit, plain } = useNumbers();
  const own = text.cover.limits;
  if (points.length === 0) return <Text>{own.moot}</Text>;
  const valueIn = (value: number): string =>
    what === "whole" ? fill(own.times, { factor: plain(value, Number.isInteger(value) ? 0 : 2) }) : exact(value);
  const isOwn = (value: number): boolean => JSON.stringify(withMoved(plan, what, value)) === JSON.stringify(plan);
  const loads = loadsOf(parameters);
  const most = Math.max(...points.map(({ paid }) => paid));
  return (
    <>
      <table className={cells.table}>
        <caption className={styles.caption}>{fill(own.caption, { unit, internal: text.cover.internal })}</caption>
        <thead>
          <tr>
            {[own.value, text.cover.years.paid, terms.officePremium].map((head, column) => (
              <th key={head} scope="col" className={mergeClasses(cells.cell, cells.head, column === 0 && cells.name)}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {points.map(({ value, paid, paidTvar }) => (
            <tr key={value}>
              <th scope="row" className={mergeClasses(cells.cell, cells.name)}>
                {isOwn(value) ? fill(own.now, { value: valueIn(value) }) : valueIn(value)}
                <PaidBar share={most > 0 ? paid / most : 0} />
              </th>
              <td className={cells.cell}>{bare(paid)}</td>
              <td className={cells.cell}>
                {bare(tailFigure(technicalPrice({ mean: paid, tvar: paidTvar }, loads).gross))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Text size={200} className={styles.quiet}>
        {own.others}
      </Text>
    </>
  );
}

type Point = Pick<TermPoint, "value" | "paid" | "paidTvar">;
