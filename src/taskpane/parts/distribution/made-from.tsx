import { Card, makeStyles, tokens } from "@fluentui/react-components";
import { formatNumber } from "../../../locales";
import { usePane } from "../../pane-context";
import type { SimulationResult } from "../../session/simulation-state";
import { Heading } from "../heading";

const useStyles = makeStyles({
  table: {
    display: "grid",
    gridTemplateColumns: "max-content 1fr",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    "& dd": { margin: 0, overflowWrap: "anywhere" },
    "& dt": { color: tokens.colorNeutralForeground2 },
  },
  pair: { display: "contents" },
});

/** Characters of a fingerprint that are enough to compare it. */
const shown = 16;

/** Everything that reproduces the result. */
export function MadeFrom({ result }: { readonly result: SimulationResult }) {
  const styles = useStyles();
  const { language, text } = usePane();
  const words = text.distribution;
  const { distribution, engineVersion, madeFrom } = result;
  const { years, seed } = distribution.simulation;
  const rows = [
    ["years", formatNumber(years, language)],
    ["seed", String(seed)],
    ["engine", engineVersion],
    ["inputs", madeFrom.inputs.slice(0, shown)],
    ["parameters", madeFrom.parameters.slice(0, shown)],
  ] as const;
  return (
    <Card>
      <Heading level={2}>{words.madeFrom}</Heading>
      <dl className={styles.table}>
        {rows.map(([row, value]) => (
          <div key={row} className={styles.pair}>
            <dt>{words.rows[row]}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}
