import { Button, Card, Field, Input, Link, Select, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { fill } from "../../../locales";
import { usePane } from "../../pane-context";
import { mostSeed } from "../../../engine/simulation/limits";
import { yearChoices } from "../../session/simulation-state";
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

/** What is to be simulated, the button that does, and how far it is. */
export function RunCard() {
  const styles = useStyles();
  const { session, state, text, language } = usePane();
  const { simulation, reading } = state;
  const { years, running, result } = simulation;
  const words = text.distribution;
  const [seed, setSeed] = useState(String(simulation.seed));
  const isSeed = /^\d+$/.test(seed) && Number(seed) <= mostSeed;
  const readable = reading?.kind === "read";
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
            disabled={running !== null}
            onChange={(_, { value }) => session.simulation.choose({ years: Number(value) })}
          >
            {yearChoices.map((choice) => (
              <option key={choice} value={choice}>
                {fill(words.yearsOf, { years: choice.toLocaleString(language) })}
              </option>
            ))}
          </Select>
        </Field>
        <Field
          label={words.seed}
          validationMessage={isSeed ? null : fill(words.seedWrong, { most: mostSeed.toLocaleString(language) })}
        >
          <Input
            className={styles.narrow}
            inputMode="numeric"
            autoComplete="off"
            value={seed}
            disabled={running !== null}
            onChange={(_, { value }) => change(value)}
          />
        </Field>
      </div>
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          className={styles.run}
          disabledFocusable={running !== null || !readable || !isSeed}
          onClick={() => void session.simulation.start()}
        >
          {result ? words.again : words.run}
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
