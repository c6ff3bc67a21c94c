import { Button, Card, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { fill } from "../../locales";
import { usePane } from "../pane-context";
import { Heading } from "./heading";
import { focusHeading } from "./use-kept-focus";

const useStyles = makeStyles({
  card: { gap: tokens.spacingVerticalM },
  buttons: { display: "flex", gap: tokens.spacingHorizontalS, flexWrap: "wrap" },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** Three short steps, shown on first use and on request. */
export function Introduction() {
  const styles = useStyles();
  const { session, text } = usePane();
  const { introduction } = text.start;
  const [step, setStep] = useState(0);
  const card = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (step > 0) focusHeading(card.current, "h2");
  }, [step]);
  const current = introduction.steps[step];
  const last = step === introduction.steps.length - 1;
  const end = (): void => session.changeSettings({ introduced: true });
  if (!current) return null;
  return (
    <>
      <Heading level={1}>{introduction.title}</Heading>
      <div ref={card}>
        <Card className={styles.card}>
          <Text className={styles.quiet}>
            {fill(introduction.progress, { step: step + 1, count: introduction.steps.length })}
          </Text>
          <Heading level={2}>{current.title}</Heading>
          <Text>{current.text}</Text>
          <div className={styles.buttons}>
            <Button appearance="primary" onClick={() => (last ? end() : setStep(step + 1))}>
              {last ? introduction.begin : introduction.next}
            </Button>
            {!last && <Button onClick={end}>{introduction.skip}</Button>}
          </div>
        </Card>
      </div>
      <Text className={styles.quiet}>{introduction.note}</Text>
    </>
  );
}
