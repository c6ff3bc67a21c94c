import { Text, mergeClasses } from "@fluentui/react-components";
import { useMemo } from "react";
import { fill } from "../../../locales";
import { usePane, usePaneState } from "../../pane-context";
import { comparedCover, type CoverBasis, type EventUnderPlan } from "../../session/cover/compared-cover";
import type { PlanDraft } from "../../session/cover/plan-draft";
import { useNumbers } from "../amount-text";
import { useTableStyles } from "../table-styles";
import { useWords } from "../use-words";

/** Below a yen nothing has moved. */
const aYen = 1;

interface Props {
  /** As the plan's cells say it. */
  readonly before: PlanDraft["before"];
  /** The plan as it was changed, scenario by scenario; undefined where it cannot happen. */
  readonly after: readonly (EventUnderPlan | undefined)[];
  readonly basis: CoverBasis;
}

/** What a change does to what is paid of each scenario. */
export function Effects({ before: { plan, layerNumbers }, after, basis }: Props) {
  const cells = useTableStyles();
  const { text } = usePane();
  const { scenarios } = useWords();
  const { bare, unit } = useNumbers();
  const point = usePaneState(({ cover }) => cover.point);
  const own = text.cover.edit;
  // the cells do not change while a person types
  const unchanged = useMemo(
    () => comparedCover(basis, [{ plan, layerNumbers }], point),
    [basis, plan, layerNumbers, point],
  );
  const moved = unchanged.flatMap(({ scenario, plans: [one] }, index) => {
    const other = after[index];
    return one && other && Math.abs(other.paid - one.paid) >= aYen
      ? [{ scenario, before: one.paid, after: other.paid }]
      : [];
  });
  if (moved.length === 0) return <Text>{own.noEffect}</Text>;
  return (
    <table className={cells.table}>
      <caption style={{ textAlign: "left" }}>{fill(own.effect, { point: text.cover.pointShort[point], unit })}</caption>
      <thead>
        <tr>
          {[text.distribution.scenario, own.before, own.after].map((head, column) => (
            <th key={head} scope="col" className={mergeClasses(cells.cell, cells.head, column === 0 && cells.name)}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {moved.map((each) => (
          <tr key={each.scenario}>
            <th scope="row" className={mergeClasses(cells.cell, cells.name)}>
              {scenarios[each.scenario].name}
            </th>
            <td className={cells.cell}>{bare(each.before)}</td>
            <td className={cells.cell}>{bare(each.after)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
