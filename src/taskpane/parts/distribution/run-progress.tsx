import { ProgressBar, Text, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { fill, roughDuration } from "../../../locales";
import { usePane, usePaneState } from "../../pane-context";
import { useLosses } from "./use-losses";

const useStyles = makeStyles({
  place: { display: "grid", rowGap: tokens.spacingVerticalXXS, alignContent: "start" },
  // after the first run it is as high at rest as during a run, so that what is below does not move
  kept: { minHeight: "68px" },
  bar: { visibility: "hidden" },
  shown: { visibility: "visible" },
  pair: { display: "flex", justifyContent: "space-between", flexWrap: "wrap", columnGap: tokens.spacingHorizontalS },
  numbers: { fontVariantNumeric: "tabular-nums" },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** The progress of a run, with its mean so far; else the outcome of the last run. */
export function RunProgress() {
  const styles = useStyles();
  const { text, language } = usePane();
  const { yen, plain } = useLosses();
  const { running, result, stopped } = usePaneState((state) => state.simulation);
  const words = text.distribution;
  const made = result?.distribution.simulation;
  const ended = stopped ? (result ? words.stopped : words.stoppedNone) : result ? words.finished : "";
  const status = running ? words.steps[running.step] : ended;
  const mean = running ? running.mean : (made?.mean ?? null);
  const error = running ? running.standardError : (made?.standardError ?? null);
  return (
    <div className={mergeClasses(styles.place, status !== "" && styles.kept)}>
      <Text role="status">{status}</Text>
      <ProgressBar
        className={mergeClasses(styles.bar, running !== null && styles.shown)}
        aria-label={words.title}
        aria-hidden={running === null}
        value={running?.done ?? 0}
      />
      <div className={mergeClasses(styles.pair, styles.numbers)}>
        {running && <Text>{fill(words.doneYears, { years: plain(running.years), of: plain(running.of) })}</Text>}
        {running?.secondsLeft != null && (
          <Text>{fill(words.left, { seconds: plain(Math.ceil(running.secondsLeft)) })}</Text>
        )}
      </div>
      {running?.forecast != null && (
        <Text className={styles.quiet}>
          {fill(words.forecast, { duration: roughDuration(running.forecast, language) })}
        </Text>
      )}
      {mean !== null && error !== null && (
        <div className={mergeClasses(styles.pair, styles.numbers)}>
          <Text>{fill(words.running, { mean: yen(mean), error: yen(error) })}</Text>
          <Text size={200} className={styles.quiet}>
            {words.runningNote}
          </Text>
        </div>
      )}
    </div>
  );
}
