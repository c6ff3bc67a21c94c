import { Card, Text, mergeClasses } from "@fluentui/react-components";
import type { Simulation } from "../../../engine/simulation";
import { fill, tailFigure } from "../../../locales";
import { usePane } from "../../pane-context";
import { Heading } from "../heading";
import { useTableStyles } from "../table-styles";
import { useApart } from "./apart";
import { useLosses } from "./use-losses";

const kinds = ["aggregate", "occurrence"] as const;

/** Losses exceeded about once in so many years: of a year in all, and of its largest event. */
export function ReturnPeriods({ simulation }: { readonly simulation: Simulation }) {
  const cells = useTableStyles();
  const apart = useApart();
  const { text } = usePane();
  const { bare, unit, plain } = useLosses();
  const words = text.distribution;
  return (
    <Card>
      <Heading level={2}>{words.periods}</Heading>
      <Text>{fill(words.periodsText, { unit })}</Text>
      <table className={cells.table}>
        <thead>
          <tr>
            <th scope="col" className={mergeClasses(cells.cell, cells.name)}>
              {words.period}
            </th>
            {kinds.map((kind) => (
              <th key={kind} scope="col" className={mergeClasses(cells.cell, apart.figure)}>
                {words[kind]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {simulation.returnPeriods.map((period) => (
            <tr key={period.years}>
              <th scope="row" className={mergeClasses(cells.cell, cells.name)}>
                {fill(words.yearsOf, { years: plain(period.years) })}
              </th>
              {kinds.map((kind) => (
                <td key={kind} className={mergeClasses(cells.cell, apart.figure)}>
                  {bare(tailFigure(period[kind]))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Card>
  );
}
