import { Card, MessageBar, MessageBarBody, Text, mergeClasses } from "@fluentui/react-components";
import type { Simulation } from "../../../engine/simulation";
import { fill } from "../../../locales";
import { usePane } from "../../pane-context";
import { Heading } from "../heading";
import { useTableStyles } from "../table-styles";
import { useWords } from "../use-words";
import { useApart } from "./apart";
import { useLosses } from "./use-losses";

const percentiles = ["p10", "p50", "p90"] as const;

/** The cost of one event of each scenario, conditional on the event. */
export function ConditionalLosses({ simulation }: { readonly simulation: Simulation }) {
  const cells = useTableStyles();
  const apart = useApart();
  const { text } = usePane();
  const { scenarios, sheets } = useWords();
  const { bare, unit } = useLosses();
  const words = text.distribution;
  const above = simulation.aboveRevenue.map((id) => scenarios[id].name).join(sheets.calc.separator);
  return (
    <Card>
      <Heading level={2}>{words.given}</Heading>
      <Text>{fill(words.givenText, { unit })}</Text>
      <table className={cells.table}>
        <thead>
          <tr>
            <th scope="col" className={mergeClasses(cells.cell, cells.name)}>
              {words.scenario}
            </th>
            {percentiles.map((percentile) => (
              <th key={percentile} scope="col" className={mergeClasses(cells.cell, apart.figure)}>
                {percentile.toUpperCase()}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {simulation.byScenario.map(({ id, conditional }) => (
            <tr key={id}>
              <th scope="row" className={mergeClasses(cells.cell, cells.name)}>
                {scenarios[id].name}
              </th>
              {conditional ? (
                percentiles.map((percentile) => (
                  <td key={percentile} className={mergeClasses(cells.cell, apart.figure)}>
                    {bare(conditional[percentile])}
                  </td>
                ))
              ) : (
                <td colSpan={percentiles.length} className={mergeClasses(cells.cell, apart.figure)}>
                  {words.cannotHappen}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
      {above !== "" && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{fill(words.aboveRevenue, { scenarios: above })}</MessageBarBody>
        </MessageBar>
      )}
    </Card>
  );
}
