import { Button, Field, Input, Text } from "@fluentui/react-components";
import { useState } from "react";
import { outlookWith, triedChanges, type HearingSheet, type ParameterSet, type StandingReply } from "../../../engine";
import { fill } from "../../../locales";
import { usePane, usePaneState } from "../../pane-context";
import { useNumbers } from "../amount-text";
import { useCoverStyles } from "../cover/styles";
import { useWriteTrial } from "./use-write-trial";

interface Props {
  readonly sheet: HearingSheet;
  readonly parameters: ParameterSet;
  readonly standing: readonly StandingReply[];
  readonly isChanged: boolean;
}

const mostLetters = 40;

/** What was tried, kept under names, with what is expected of it. */
export function KeptStates({ sheet, parameters, standing, isChanged }: Props) {
  const styles = useCoverStyles();
  const { session, text } = usePane();
  const { yen } = useNumbers();
  const kept = usePaneState(({ whatIf }) => whatIf.kept);
  const trial = usePaneState(({ whatIf }) => whatIf);
  const { busy, write } = useWriteTrial();
  const [name, setName] = useState("");
  const own = text.improvement.tried;
  const typed = name.trim();
  return (
    <>
      {isChanged && (
        <div className={styles.buttons}>
          <Field label={own.name} className={styles.field}>
            <Input value={name} maxLength={mostLetters} onChange={(_, { value }) => setName(value)} />
          </Field>
          <Button
            disabled={typed === ""}
            onClick={() => {
              session.whatIf.keep(typed);
              setName("");
            }}
          >
            {own.keep}
          </Button>
          <Button disabled={busy} onClick={() => write(trial, typed === "" ? null : typed)}>
            {own.write}
          </Button>
        </div>
      )}
      {kept.length > 0 && (
        <>
          <Text weight="semibold">{own.keptTitle}</Text>
          <ul className={styles.list}>
            {kept.map((each) => {
              const changes = triedChanges(standing, each.answers);
              const { expectedAnnualLoss } = outlookWith(sheet, parameters, changes);
              return (
                <li key={each.name}>
                  <Text className={styles.words}>
                    {fill(own.kept, { name: each.name, amount: yen(expectedAnnualLoss), count: changes.length })}
                  </Text>
                  <div className={styles.buttons}>
                    <Button
                      size="small"
                      aria-label={fill(own.takeUpOne, { name: each.name })}
                      onClick={() => session.whatIf.takeUp(each.name)}
                    >
                      {own.takeUp}
                    </Button>
                    <Button
                      size="small"
                      disabled={busy}
                      aria-label={fill(own.writeOne, { name: each.name })}
                      onClick={() => write(each, each.name)}
                    >
                      {own.write}
                    </Button>
                    <Button
                      size="small"
                      appearance="subtle"
                      aria-label={fill(own.forgetOne, { name: each.name })}
                      onClick={() => session.whatIf.forget(each.name)}
                    >
                      {own.forget}
                    </Button>
                  </div>
                </li>
              );
            })}
          </ul>
          <Text size={200}>{own.keptNote}</Text>
        </>
      )}
    </>
  );
}
