import { Card, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { Simulation } from "../../../engine/simulation";
import { fill } from "../../../locales";
import { usePane } from "../../pane-context";
import { Heading } from "../heading";
import { useWords } from "../use-words";
import { useLosses } from "./use-losses";

const useStyles = makeStyles({
  lead: { display: "flex", alignItems: "baseline", flexWrap: "wrap", columnGap: tokens.spacingHorizontalM },
  figure: { fontVariantNumeric: "tabular-nums" },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** The chance of any loss in a year, then the mean. */
export function Chance({ simulation }: { readonly simulation: Simulation }) {
  const styles = useStyles();
  const { text } = usePane();
  const { yen, chance, onceIn, plain } = useLosses();
  const words = text.distribution;
  const { scenarioCount } = useWords();
  const { anyEvent, years, mean, meanInterval } = simulation;
  return (
    <Card>
      <Heading level={2}>{words.anyEvent}</Heading>
      <Text className={styles.quiet}>{fill(words.anyOf, { count: scenarioCount })}</Text>
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
    </Card>
  );
}
