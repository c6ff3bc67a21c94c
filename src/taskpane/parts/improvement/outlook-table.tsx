import { mergeClasses } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Outlook } from "../../../engine";
import { fill, roundedDown } from "../../../locales";
import { usePane } from "../../pane-context";
import { useNumbers } from "../amount-text";
import { GradeBadge } from "../grade-badge";
import { useTableStyles } from "../table-styles";

/** A figure as it is now, and with the answers tried; null while it is worked out. */
export interface TriedRow {
  readonly name: string;
  readonly now: ReactNode;
  readonly tried: ReactNode;
}

interface Props {
  readonly now: Outlook;
  readonly tried: Outlook;
  /** Below what an assessment says. */
  readonly more: readonly TriedRow[];
}

/** What an assessment says now, and with the answers tried. */
export function OutlookTable({ now, tried, more }: Props) {
  const cells = useTableStyles();
  const { text } = usePane();
  const { yen, interval, plain } = useNumbers();
  const own = text.improvement.tried;
  const score = (value: number | null): string => (value === null ? "–" : plain(roundedDown(value, 1), 1));
  const shown: readonly (readonly [string, (outlook: Outlook) => ReactNode])[] = [
    [own.score, ({ score: value }) => score(value)],
    [own.grade, ({ grade }) => <GradeBadge grade={grade} />],
    [own.frequency, ({ frequency }) => interval(frequency)],
    [own.likelyLoss, ({ likelyLoss }) => yen(likelyLoss)],
    [own.expected, ({ expectedAnnualLoss }) => fill(text.improvement.perYear, { amount: yen(expectedAnnualLoss) })],
  ];
  const rows = [...shown.map(([name, of]): TriedRow => ({ name, now: of(now), tried: of(tried) })), ...more];
  return (
    <table className={cells.table} aria-label={own.table} aria-busy={more.some((row) => row.tried === null)}>
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
        {rows.map(({ name, now: before, tried: after }) => (
          <tr key={name}>
            <th scope="row" className={mergeClasses(cells.cell, cells.name)}>
              {name}
            </th>
            <td className={cells.cell}>{before ?? own.running}</td>
            <td className={cells.cell}>{after ?? own.running}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
