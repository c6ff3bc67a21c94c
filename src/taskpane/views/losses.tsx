import { Card, Field, Select, Switch, Text } from "@fluentui/react-components";
import { scenarios, totalCosts, type Scenario } from "../../engine";
import { usePane, usePaneState } from "../pane-context";
import { AnswerCosts } from "../parts/answer-costs";
import { Heading } from "../parts/heading";
import { IndicativeNotice } from "../parts/indicative-notice";
import { Later } from "../parts/later";
import { NoResult } from "../parts/no-result";
import { ScenarioCard } from "../parts/scenario-card";
import { amountUnits, type AmountUnit } from "../session/settings";
import { shownDiagnosis } from "../session/state";
import { useIntervals } from "../parts/use-intervals";
import { useWords } from "../parts/use-words";
import { YearCard } from "../parts/year-card";

/** Scenarios that are visible without scrolling. */
const first = 2;

/** Every scenario with its items, what each answer costs, and what the model leaves out. */
export function LossesView() {
  const { session, text } = usePane();
  const words = useWords();
  const diagnosis = usePaneState(shownDiagnosis);
  const chosen = usePaneState(({ settings }) => settings.unit);
  const figure = usePaneState(({ settings }) => settings.figure);
  const intervals = useIntervals(diagnosis, figure);
  if (!diagnosis) return <NoResult />;
  const { scenarios: results, indicative } = diagnosis.assessment;
  const costs = totalCosts(results);
  const card = (scenario: Scenario, index: number) => {
    const [result, cost] = [results[index], costs[index]];
    if (!result || !cost) return null;
    return (
      <ScenarioCard
        key={scenario.id}
        scenario={scenario}
        result={result}
        cost={cost}
        usual={intervals[index] ?? null}
        figure={figure}
      />
    );
  };
  const cards = scenarios.map(card);
  const firstExtended = scenarios.findIndex(({ extended }) => extended);
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
      <Field hint={text.losses.totalCostNote}>
        <Switch
          label={text.losses.totalCost}
          checked={figure === "totalCost"}
          onChange={(_, { checked }) => session.changeSettings({ figure: checked ? "totalCost" : "insurable" })}
        />
      </Field>
      <YearCard diagnosis={diagnosis} costs={costs} figure={figure} />
      {cards.slice(0, first)}
      <Later>
        {cards.slice(first, firstExtended)}
        <Heading level={2}>{text.losses.extended}</Heading>
        <Text>{text.losses.extendedText}</Text>
        {cards.slice(firstExtended)}
        <Text size={200}>{text.losses.mode}</Text>
        <AnswerCosts diagnosis={diagnosis} figure={figure} />
        <Card>
          <Heading level={2}>{text.losses.outOfScope}</Heading>
          <Text>{words.notices.outOfScope}</Text>
        </Card>
      </Later>
    </>
  );
}
