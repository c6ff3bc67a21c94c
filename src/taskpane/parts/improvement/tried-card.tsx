import { Card, Field, Select, Text } from "@fluentui/react-components";
import { useMemo } from "react";
import type { QuestionId } from "../../../engine";
import type { Diagnosis } from "../../../workbook/plan/diagnose";
import { usePane, usePaneState } from "../../pane-context";
import { outlookWith, standingReplies, triedChanges } from "../../session/what-if/tried";
import { useCoverStyles } from "../cover/styles";
import { Heading } from "../heading";
import { KeptStates } from "./kept-states";
import { OutlookTable } from "./outlook-table";
import { TriedChanges } from "./tried-changes";
import { useOptions } from "./use-options";

/** Answers tried one by one: what they change stands below, and no cell is written. */
export function TriedCard({ diagnosis: { reading, parameters } }: { readonly diagnosis: Diagnosis }) {
  const styles = useCoverStyles();
  const { session, text } = usePane();
  const names = useOptions();
  const question = usePaneState(({ whatIf }) => whatIf.question);
  const answers = usePaneState(({ whatIf }) => whatIf.answers);
  const { sheet } = reading;
  const standing = useMemo(() => standingReplies(sheet, parameters), [sheet, parameters]);
  const changes = useMemo(() => triedChanges(standing, answers), [standing, answers]);
  const now = useMemo(() => outlookWith(sheet, parameters, []), [sheet, parameters]);
  const tried = useMemo(() => outlookWith(sheet, parameters, changes), [sheet, parameters, changes]);
  const own = text.improvement.tried;
  const looked = standing.find((each) => each.question === question);
  const isChanged = (id: QuestionId): boolean => changes.some((change) => change.question === id);
  return (
    <Card>
      <Heading level={2}>{own.title}</Heading>
      <Text>{own.text}</Text>
      <Field label={own.question} className={styles.field}>
        <Select
          className={styles.select}
          value={looked?.question ?? ""}
          onChange={(_, { value }) => session.whatIf.look(value === "" ? null : (value as QuestionId))}
        >
          <option value="">{own.choose}</option>
          {standing.map(({ question: id }) => (
            <option key={id} value={id}>
              {isChanged(id) ? `${names.question(id)} ${own.changed}` : names.question(id)}
            </option>
          ))}
        </Select>
      </Field>
      {looked && (
        <Field label={own.answer} className={styles.field}>
          <Select
            className={styles.select}
            value={isChanged(looked.question) ? answers[looked.question] : ""}
            onChange={(_, { value }) => session.whatIf.try(looked.question, value === "" ? null : value)}
          >
            <option value="">{names.asIs(looked.question, looked.option)}</option>
            {looked.options
              .filter((option) => option !== looked.option)
              .map((option) => (
                <option key={option} value={option}>
                  {names.option(looked.question, option)}
                </option>
              ))}
          </Select>
        </Field>
      )}
      <OutlookTable now={now} tried={tried} />
      <TriedChanges changes={changes} />
      <KeptStates sheet={sheet} parameters={parameters} standing={standing} isChanged={changes.length > 0} />
    </Card>
  );
}
