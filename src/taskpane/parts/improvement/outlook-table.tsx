import { mergeClasses } from "@fluentui/react-components";
import type { Outlook } from "../../../engine";
import { fill, roundedDown } from "../../../locales";
import { usePane } from "../../pane-context";
import { useNumbers } from "../amount-text";
import { GradeBadge } from "../grade-badge";
import { useTableStyles } from "../table-styles";

/** What an assessment says now, and with the answers tried. */
export function OutlookTable({ now, tried }: { readonly now: Outlook; readonly tried: Outlook }) {
  const cells = useTableStyles();
  const { text } = usePane();
  const { yen, interval, plain } = useNumbers();
  const own = text.improvement.tried;
  const score = (value: number | null): string => (value === null ? "–" : plain(roundedDown(value, 1), 1));
  const rows = [
    [own.score, ({ score: value }: Outlook) => score(value)],
    [own.grade, ({ grade }: Outlook) => <GradeBadge grade={grade} />],
    [own.frequency, ({ frequency }: Outlook) => interval(frequency)],
    [own.likelyLoss, ({ likelyLoss }: Outlook) => yen(likelyLoss)],
    [
      own.expected,
      ({ expectedAnnualLoss }: Outlook) => fill(text.improvement.perYear, { amount: yen(expectedAnnualLoss) }),
    ],
  ] as const;
  return (
    <table className={cells.table} aria-label={own.table}>
      <thead>
        <tr>
          <td className={mergeClasses(cells.cell, cells.name)} />
          {[own.now, own.after].map((head) => (
            <th key={head} scope="col" className={mergeClasses(cells.cell, cells.head)}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, shown]) => (
          <tr key={name}>
            <th scope="row" className={mergeClasses(cells.cell, cells.name)}>
              {name}
            </th>
            <td className={cells.cell}>{shown(now)}</td>
            <td className={cells.cell}>{shown(tried)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
