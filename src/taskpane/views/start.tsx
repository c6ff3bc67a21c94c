import { Button, Card, Text, makeStyles, tokens } from "@fluentui/react-components";
import { languages, type Language } from "../../locales";
import { usePane, usePaneState } from "../pane-context";
import { Heading } from "../parts/heading";
import { Introduction } from "../parts/introduction";
import { isBusy } from "../session/state";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  steps: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
});

/** No hearing sheet yet: add one, or open the one that came by mail. */
export function StartView() {
  const styles = useStyles();
  const { session, language, text } = usePane();
  const introduced = usePaneState(({ settings }) => settings.introduced);
  const busy = usePaneState(isBusy);
  const { start } = text;
  if (!introduced) return <Introduction />;
  const own = (other: Language): number => (other === language ? 0 : 1);
  const offered = [...languages].sort((a, b) => own(a) - own(b));
  return (
    <>
      <Heading level={1}>{start.title}</Heading>
      <Text>{start.text}</Text>
      <Card>
        <Heading level={2}>{start.insertTitle}</Heading>
        <Text>{start.insertText}</Text>
        <div className={styles.buttons}>
          {offered.map((each, index) => (
            <Button
              key={each}
              appearance={index === 0 ? "primary" : "secondary"}
              disabled={busy}
              onClick={() => void session.insert(each)}
            >
              {start.insert[each]}
            </Button>
          ))}
        </div>
      </Card>
      <Card>
        <Heading level={2}>{start.openTitle}</Heading>
        <ol className={styles.steps}>
          {start.openSteps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </Card>
    </>
  );
}
