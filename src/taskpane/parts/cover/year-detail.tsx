import { Text, mergeClasses } from "@fluentui/react-components";
import { useState } from "react";
import type { PlanYears } from "../../../engine/simulation";
import { fill, percentage, tailFigure } from "../../../locales";
import { usePane } from "../../pane-context";
import type { PlanDraft } from "../../session/cover/plan-draft";
import { useNumbers } from "../amount-text";
import { useTableStyles } from "../table-styles";
import { useWords } from "../use-words";
import { PlanSelect } from "./plan-select";
import { useCoverStyles } from "./styles";
import { useSpoken } from "./use-spoken";

type Measure = PlanYears["paid"];

const rows = [
  ["sd", ({ sd }: Measure) => sd],
  ["var95", (measure: Measure) => measure.var["0.95"].value],
  ["var99", (measure: Measure) => measure.var["0.99"].value],
  ["tvar99", (measure: Measure) => measure.tvar["0.99"].value],
] as const;

/** Whatever a year may bring under a plan: how far paid and retained go, and which limits are used up how often. */
export function YearDetail({
  drafts,
  years,
}: {
  readonly drafts: readonly PlanDraft[];
  readonly years: readonly PlanYears[];
}) {
  const styles = useCoverStyles();
  const cells = useTableStyles();
  const { language, text } = usePane();
  const words = useWords();
  const { bare, unit, interval } = useNumbers();
  const { exact } = useSpoken();
  const [place, setPlace] = useState<number | null>(null);
  const index = Math.max(
    0,
    drafts.findIndex((draft) => draft.place === place),
  );
  const [draft, own] = [drafts[index], years[index]];
  if (!draft || !own) return null;
  const { cover } = text;
  return (
    <div className={styles.pair}>
      <PlanSelect label={cover.planOf} drafts={drafts} place={draft.place} onChoose={setPlace} />
      <table className={cells.table}>
        <thead>
          <tr>
            {[fill(cover.years.measure, { unit }), cover.paid, cover.kept].map((head, column) => (
              <th key={head} scope="col" className={mergeClasses(cells.cell, cells.head, column === 0 && cells.name)}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([id, of]) => (
            <tr key={id}>
              <th scope="row" className={mergeClasses(cells.cell, cells.name)}>
                {cover.years.measures[id]}
              </th>
              <td className={cells.cell}>{bare(tailFigure(of(own.paid)))}</td>
              <td className={cells.cell}>{bare(tailFigure(of(own.retained)))}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Text weight="semibold">{cover.years.exhaustion}</Text>
      {own.exhaustion.length === 0 && <Text>{cover.years.noLimits}</Text>}
      <ul className={styles.list}>
        {own.exhaustion.map(({ limit, yen: most, chance }) => (
          <li key={limit} className={styles.words}>
            {fill(chance > 0 ? cover.years.exhausted : cover.years.neverExhausted, {
              limit: words.plans.terms[limit].name,
              amount: exact(most),
              chance: percentage(chance, language),
              interval: interval(chance),
            })}
          </li>
        ))}
      </ul>
      <Text size={200} className={styles.quiet}>
        {cover.years.assumed}
      </Text>
    </div>
  );
}
