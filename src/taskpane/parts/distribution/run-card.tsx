import { Button, Card, Field, Input, Link, Select, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { fill, formatNumber } from "../../../locales";
import { usePane, usePaneState } from "../../pane-context";
import { mostSeed } from "../../../engine/simulation/limits";
import { yearChoices } from "../../session/simulation-state";
import { isReadable, isRunning } from "../../session/state";
import { RunProgress } from "./run-progress";

const useStyles = makeStyles({
  choices: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 3fr) minmax(0, 2fr)",
    columnGap: tokens.spacingHorizontalM,
    alignItems: "start",
  },
  narrow: { minWidth: 0 },
  buttons: { display: "flex", gap: tokens.spacingHorizontalS },
  run: { flexGrow: 1, minHeight: "40px" },
});

/** Years and seed of the next run, the button that starts it, and its progress. */
export function RunCard() {
  const styles = useStyles();
  const { session, text, language } = usePane();
  const years = usePaneState(({ simulation }) => simulation.years);
  const chosen = usePaneState(({ simulation }) => simulation.seed);
  const made = usePaneState(({ simulation }) => simulation.result !== null);
  const running = usePaneState(isRunning);
  const readable = usePaneState(isReadable);
  const words = text.distribution;
  const [seed, setSeed] = useState(String(chosen));
  const isSeed = /^\d+$/.test(seed) && Number(seed) <= mostSeed;
  const change = (typed: string): void => {
    setSeed(typed);
    if (/^\d+$/.test(typed) && Number(typed) <= mostSeed) session.simulation.choose({ seed: Number(typed) });
  };
  return (
    <Card>
      <div className={styles.choices}>
        <Field label={words.years}>
          <Select
            className={styles.narrow}
            value={years}
            disabled={running}
            onChange={(_, { value }) => session.simulation.choose({ years: Number(value) })}
          >
            {yearChoices.map((choice) => (
              <option key={choice} value={choice}>
                {fill(words.yearsOf, { years: formatNumber(choice, language) })}
              </option>
            ))}
          </Select>
        </Field>
        <Field
          label={words.seed}
          validationMessage={isSeed ? null : fill(words.seedWrong, { most: formatNumber(mostSeed, language) })}
        >
          <Input
            className={styles.narrow}
            inputMode="numeric"
            autoComplete="off"
            value={seed}
            disabled={running}
            onChange={(_, { value }) => change(value)}
          />
        </Field>
      </div>
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          className={styles.run}
          disabledFocusable={running || !readable || !isSeed}
          onClick={() => void session.simulation.start()}
        >
          {made ? words.again : words.run}
        </Button>
        {running && <Button onClick={() => session.simulation.stop()}>{words.stop}</Button>}
      </div>
      <RunProgress />
      {!readable && (
        <Text>
          {words.cannot}{" "}
          <Link as="button" onClick={() => session.show("diagnose")}>
            {words.see}
          </Link>
        </Text>
      )}
    </Card>
  );
}
