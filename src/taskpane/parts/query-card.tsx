import { Button, Card, Field, Input, Select, Text } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { letterOf, queryDays, queryKinds } from "../../engine";
import { fill, isLanguage, languages, ownNames, queryText, words } from "../../locales";
import type { Diagnosis } from "../../workbook/plan/diagnose";
import { dayFromNow } from "../session/tasks/time-now";
import { copyText, type HandedOver } from "../hand-over";
import { usePane, usePaneState } from "../pane-context";
import { isBusy } from "../session/state";
import { Copied } from "./copied";
import { useCoverStyles } from "./cover/styles";
import { Heading } from "./heading";

/** The letter that asks the customer, made ready to paste: in the customer's language, with a day to answer by. */
export function QueryCard({ info: { reading, assessment } }: { readonly info: Diagnosis }) {
  const styles = useCoverStyles();
  const { session, text } = usePane();
  const busy = usePaneState(isBusy);
  const [by, setBy] = useState(() => dayFromNow(queryDays));
  const [language, setLanguage] = useState(reading.language);
  const [copied, setCopied] = useState<HandedOver | null>(null);
  const letter = useMemo(() => letterOf(reading.sheet, assessment, by), [reading, assessment, by]);
  const { points } = letter;
  const own = text.query;
  const pasted = by === "" ? "" : queryText(letter, words(language));
  const counts = Object.fromEntries(
    queryKinds.map((kind) => [kind, points.filter((point) => point.kind === kind).length]),
  );
  return (
    <Card>
      <Heading level={2}>{own.title}</Heading>
      <Text>{own.text}</Text>
      <Text>{points.length === 0 ? own.nothing : fill(own.counts, counts)}</Text>
      {points.length > 0 && (
        <>
          <Field label={own.by} {...(by === "" ? { validationState: "error", validationMessage: own.noDay } : {})}>
            <Input type="date" value={by} onChange={(_, { value }) => setBy(value)} />
          </Field>
          <Field label={own.language}>
            <Select value={language} onChange={(_, { value }) => isLanguage(value) && setLanguage(value)}>
              {languages.map((each) => (
                <option key={each} value={each} lang={each}>
                  {ownNames[each]}
                </option>
              ))}
            </Select>
          </Field>
          <div className={styles.buttons}>
            <Button disabled={by === ""} onClick={() => void copyText(pasted).then(setCopied)}>
              {own.copy}
            </Button>
            <Button disabled={by === "" || busy} onClick={() => void session.writeQuery({ language, by })}>
              {own.write}
            </Button>
          </div>
          <Copied outcome={copied} text={pasted} label={own.letter} />
        </>
      )}
    </Card>
  );
}
