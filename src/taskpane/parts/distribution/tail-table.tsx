import { Card, Text, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { tailLevels, type Estimated, type Simulation, type TailLevel } from "../../../engine/simulation";
import { fill, tailFigure } from "../../../locales";
import { usePane } from "../../pane-context";
import { Heading } from "../heading";
import { useTableStyles } from "../table-styles";
import { useApart } from "./apart";
import { useLosses } from "./use-losses";

const useStyles = makeStyles({
  interval: { display: "block", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase100 },
});

const measures = ["var", "tvar"] as const;
const names = { var: "VaR", tvar: "TVaR" } as const;

/** VaR and TVaR by level, each with its confidence interval. */
export function TailTable({ simulation }: { readonly simulation: Simulation }) {
  const styles = useStyles();
  const cells = useTableStyles();
  const apart = useApart();
  const { text } = usePane();
  const { bare, unit, plain } = useLosses();
  const words = text.distribution;
  const interval = ({ low, high }: Estimated): string =>
    fill(words.tailInterval, { low: bare(tailFigure(low)), high: bare(tailFigure(high)) });
  return (
    <Card>
      <Heading level={2}>{words.tail}</Heading>
      <Text>{fill(words.tailText, { unit })}</Text>
      <table className={cells.table}>
        <thead>
          <tr>
            <th scope="col" className={mergeClasses(cells.cell, cells.name)}>
              {words.level}
            </th>
            {measures.map((measure) => (
              <th key={measure} scope="col" className={mergeClasses(cells.cell, apart.figure)}>
                {names[measure]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {tailLevels.map((level) => (
            <tr key={level}>
              <th scope="row" className={mergeClasses(cells.cell, cells.name)}>
                {plain(level * 100, Number.isInteger(level * 100) ? 0 : 1)}%
              </th>
              {measures.map((measure) => {
                const estimated = simulation.intervals[measure][String(level) as TailLevel];
                return (
                  <td key={measure} className={mergeClasses(cells.cell, apart.figure)}>
                    {bare(tailFigure(estimated.value))}
                    {estimated.high > 0 && <span className={styles.interval}>{interval(estimated)}</span>}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      <Text size={200}>{words.tailIntervals}</Text>
    </Card>
  );
}
