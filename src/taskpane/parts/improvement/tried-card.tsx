import { Card, Field, Select, Text } from "@fluentui/react-components";
import type { QuestionId } from "../../../engine";
import type { Diagnosis } from "../../../workbook/plan/diagnose";
import { usePane, usePaneState } from "../../pane-context";
import { useCoverStyles } from "../cover/styles";
import { Heading } from "../heading";
import { CostField } from "./cost-field";
import { KeptStates } from "./kept-states";
import { PlanChoice } from "./plan-choice";
import { TriedChanges } from "./tried-changes";
import { TriedFigures } from "./tried-figures";
import { useOptions } from "./use-options";
import { useTrial } from "./use-trial";

/** Answers tried one by one, under a plan if one is chosen: what they change stands below, and no cell is written. */
export function TriedCard({ diagnosis }: { readonly diagnosis: Diagnosis }) {
  const styles = useCoverStyles();
  const { session, text } = usePane();
  const names = useOptions();
  const question = usePaneState(({ whatIf }) => whatIf.question);
  const answers = usePaneState(({ whatIf }) => whatIf.answers);
  const { standing, changes, now, tried, order } = useTrial(diagnosis);
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
      <PlanChoice />
      <TriedFigures diagnosis={diagnosis} now={now} tried={tried} changes={changes} order={order} />
      <TriedChanges changes={changes} />
      {changes.length > 0 && <CostField saved={now.expectedAnnualLoss - tried.expectedAnnualLoss} />}
      <KeptStates
        sheet={diagnosis.reading.sheet}
        parameters={diagnosis.parameters}
        standing={standing}
        isChanged={changes.length > 0}
      />
    </Card>
  );
}
