import { Button, Card, Field, Radio, RadioGroup, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { hearingForms, questionsOf, type HearingForm } from "../../engine";
import { fill, languages, type Language } from "../../locales";
import { usePane, usePaneState } from "../pane-context";
import { Heading } from "../parts/heading";
import { Introduction } from "../parts/introduction";
import { isBusy } from "../session/state";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  label: { display: "flex", flexDirection: "column" },
  quiet: { color: tokens.colorNeutralForeground2 },
  steps: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
});

/** No hearing sheet yet: add one, or open the one that came by mail. */
export function StartView() {
  const styles = useStyles();
  const { session, language, text } = usePane();
  const introduced = usePaneState(({ settings }) => settings.introduced);
  const busy = usePaneState(isBusy);
  const [form, setForm] = useState<HearingForm>("full");
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
        <Field label={start.form}>
          <RadioGroup value={form} onChange={(_, { value }) => setForm(value as HearingForm)}>
            {hearingForms.map((each) => (
              <Radio key={each} value={each} label={<FormLabel form={each} />} />
            ))}
          </RadioGroup>
        </Field>
        <div className={styles.buttons}>
          {offered.map((each, index) => (
            <Button
              key={each}
              appearance={index === 0 ? "primary" : "secondary"}
              disabled={busy}
              onClick={() => void session.insert(each, form)}
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

/** A form of the hearing sheet: how much it asks, for whom it is, and what it costs. */
function FormLabel({ form }: { readonly form: HearingForm }) {
  const styles = useStyles();
  const { text } = usePane();
  const count = questionsOf(form).length;
  const rest = questionsOf("full").length - count;
  const { name, note } = text.start.forms[form];
  return (
    <span className={styles.label}>
      <span>{fill(name, { count })}</span>
      <Text size={200} className={styles.quiet}>
        {fill(note, { rest })}
      </Text>
    </span>
  );
}
