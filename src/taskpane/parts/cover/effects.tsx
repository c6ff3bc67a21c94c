import { Text, mergeClasses } from "@fluentui/react-components";
import { useMemo } from "react";
import { fill } from "../../../locales";
import { usePane, usePaneState } from "../../pane-context";
import { comparedCover, type CoverBasis } from "../../session/cover/compared-cover";
import type { PlanDraft } from "../../session/cover/plan-draft";
import { useNumbers } from "../amount-text";
import { useTableStyles } from "../table-styles";
import { useWords } from "../use-words";

/** Below a yen nothing has moved. */
const aYen = 1;

/** What a change does to what is paid of each scenario. */
export function Effects({ draft, basis }: { readonly draft: PlanDraft; readonly basis: CoverBasis }) {
  const cells = useTableStyles();
  const { text } = usePane();
  const { scenarios } = useWords();
  const { bare, unit } = useNumbers();
  const point = usePaneState(({ cover }) => cover.point);
  const own = text.cover.edit;
  const moved = useMemo(
    () =>
      comparedCover(basis, [draft.before, draft], point).flatMap(({ scenario, plans: [one, other] }) =>
        one && other && Math.abs(other.paid - one.paid) >= aYen
          ? [{ scenario, before: one.paid, after: other.paid }]
          : [],
      ),
    [basis, draft, point],
  );
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
