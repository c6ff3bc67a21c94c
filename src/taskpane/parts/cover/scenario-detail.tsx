import { Text, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { CostItemId } from "../../../engine";
import { usePane } from "../../pane-context";
import type { EventUnderPlan } from "../../session/cover/compared-cover";
import type { PlanDraft } from "../../session/cover/plan-draft";
import { useNumbers } from "../amount-text";
import { useTableStyles } from "../table-styles";
import { useWords } from "../use-words";
import { PlanSelect } from "./plan-select";
import { RetainedList } from "./retained-list";

const useStyles = makeStyles({
  detail: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalM },
  head: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  reasons: { display: "block", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase100 },
});

interface Props {
  readonly events: readonly EventUnderPlan[];
  readonly drafts: readonly PlanDraft[];
}

/** What stays of one scenario under one plan, by reason and by item. */
export function ScenarioDetail({ events, drafts }: Props) {
  const styles = useStyles();
  const cells = useTableStyles();
  const { text } = usePane();
  const words = useWords();
  const { bare } = useNumbers();
  const [place, setPlace] = useState<number | null>(null);
  const { cover } = text;
  const index = Math.max(
    0,
    drafts.findIndex((draft) => draft.place === place),
  );
  const [draft, event] = [drafts[index], events[index]];
  if (!draft || !event) return null;
  return (
    <div className={styles.detail}>
      <PlanSelect label={cover.planOf} drafts={drafts} place={draft.place} onChoose={setPlace} />
      <h4 className={styles.head}>{cover.byReason}</h4>
      {event.retained.length === 0 ? (
        <Text>{cover.nothingKept}</Text>
      ) : (
        <RetainedList draft={draft} retained={event.retained} />
      )}
      <h4 className={styles.head}>{cover.byItem}</h4>
      <table className={cells.table}>
        <thead>
          <tr>
            {[cover.item, cover.paid, cover.kept].map((head, column) => (
              <th key={head} scope="col" className={mergeClasses(cells.cell, cells.head, column === 0 && cells.name)}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {event.items.map(({ item, paid, retained }) => (
            <tr key={item.id}>
              <th scope="row" className={mergeClasses(cells.cell, cells.name)}>
                {words.costItems[item.id as CostItemId].name}
                {retained.length > 0 && (
                  <span className={styles.reasons}>
                    {retained.map(({ reason }) => words.plans.reasons[reason]).join(words.sheets.calc.separator)}
                  </span>
                )}
              </th>
              <td className={cells.cell}>{bare(paid)}</td>
              <td className={cells.cell}>{bare(retained.reduce((sum, { yen }) => sum + yen, 0))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
