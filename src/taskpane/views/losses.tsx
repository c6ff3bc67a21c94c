import { Card, Field, Select, Text } from "@fluentui/react-components";
import { expectedYearOf, scenarios } from "../../engine";
import { fill } from "../../locales";
import { usePane, usePaneState } from "../pane-context";
import { useNumbers } from "../parts/amount-text";
import { AnswerCosts } from "../parts/answer-costs";
import { Heading } from "../parts/heading";
import { IndicativeNotice } from "../parts/indicative-notice";
import { Later } from "../parts/later";
import { NoResult } from "../parts/no-result";
import { ScenarioCard } from "../parts/scenario-card";
import { amountUnits, type AmountUnit } from "../session/settings";
import { shownDiagnosis } from "../session/state";
import { useWords } from "../parts/use-words";

/** Scenarios that are visible without scrolling. */
const first = 2;

/** Every scenario with its items, what each answer costs, and what the model leaves out. */
export function LossesView() {
  const { session, text } = usePane();
  const words = useWords();
  const { yen } = useNumbers();
  const diagnosis = usePaneState(shownDiagnosis);
  const chosen = usePaneState(({ settings }) => settings.unit);
  if (!diagnosis) return <NoResult />;
  const { scenarios: results, indicative } = diagnosis.assessment;
  const annual = expectedYearOf(results).loss;
  const cards = scenarios.map((scenario, index) => {
    const result = results[index];
    return result && <ScenarioCard key={scenario.id} scenario={scenario} result={result} />;
  });
  return (
    <>
      <Heading level={1}>{text.losses.title}</Heading>
      <IndicativeNotice reason={indicative} />
      <Field label={text.losses.unit} orientation="horizontal">
        <Select value={chosen} onChange={(_, { value }) => session.changeSettings({ unit: value as AmountUnit })}>
          {amountUnits.map((unit) => (
            <option key={unit} value={unit}>
              {text.units[unit].name}
            </option>
          ))}
        </Select>
      </Field>
      <Card>
        <Heading level={2}>{fill(text.losses.total, { count: words.scenarioCount })}</Heading>
        <Text size={500} weight="semibold">
          {fill(text.losses.perYear, { amount: yen(annual) })}
        </Text>
        {indicative && <Text>{words.terms.indicative}</Text>}
      </Card>
      {cards.slice(0, first)}
      <Later>
        {cards.slice(first)}
        <Text size={200}>{text.losses.mode}</Text>
        <AnswerCosts diagnosis={diagnosis} />
        <Card>
          <Heading level={2}>{text.losses.outOfScope}</Heading>
          <Text>{words.notices.outOfScope}</Text>
        </Card>
      </Later>
    </>
  );
}
