import { Card, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { ExpectedYear } from "../../../engine";
import type { Simulation } from "../../../engine/simulation";
import { expectedNotes, fill } from "../../../locales";
import { usePane } from "../../pane-context";
import { Heading } from "../heading";
import { useWords } from "../use-words";
import { useLosses } from "./use-losses";

const useStyles = makeStyles({
  lead: { display: "flex", alignItems: "baseline", flexWrap: "wrap", columnGap: tokens.spacingHorizontalM },
  figure: { fontVariantNumeric: "tabular-nums" },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface ChanceProps {
  readonly simulation: Simulation;
  readonly expected: ExpectedYear;
}

/** The chance of any loss in a year, then the mean; how both stand to what the formulas expect. */
export function Chance({ simulation, expected }: ChanceProps) {
  const styles = useStyles();
  const { text } = usePane();
  const { yen, chance, onceIn, plain } = useLosses();
  const words = text.distribution;
  const pack = useWords();
  const { anyEvent, years, mean, meanInterval } = simulation;
  return (
    <Card>
      <Heading level={2}>{words.anyEvent}</Heading>
      <Text className={styles.quiet}>{fill(words.anyOf, { count: pack.scenarioCount })}</Text>
      {anyEvent === 0 ? (
        <Text>{fill(words.none, { years: plain(years) })}</Text>
      ) : (
        <div className={styles.lead}>
          <Text size={800} weight="semibold" className={styles.figure}>
            {chance(anyEvent)}
          </Text>
          <Text size={400}>{onceIn(anyEvent)}</Text>
        </div>
      )}
      <div className={styles.lead}>
        <Text>{words.mean}</Text>
        <Text size={400} weight="semibold" className={styles.figure}>
          {fill(text.losses.perYear, { amount: yen(mean) })}
        </Text>
        <Text size={200} className={styles.quiet}>
          {fill(words.interval, { low: yen(meanInterval.low), high: yen(meanInterval.high) })}
        </Text>
      </div>
      {expectedNotes(simulation, expected, pack, yen).map((note) => (
        <Text key={note} size={200} className={styles.quiet}>
          {note}
        </Text>
      ))}
    </Card>
  );
}
