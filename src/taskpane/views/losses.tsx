import { Card, Field, Select, Text } from "@fluentui/react-components";
import { coreOf, expectedYearOf, scenarios, type Scenario } from "../../engine";
import { fill, message } from "../../locales";
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
import { TotalNotes } from "../parts/total-notes";
import { useIntervals } from "../parts/use-intervals";
import { useWords } from "../parts/use-words";

/** Scenarios that are visible without scrolling. */
const first = 2;

/** Every scenario with its items, what each answer costs, and what the model leaves out. */
export function LossesView() {
  const { session, text, language } = usePane();
  const words = useWords();
  const { yen } = useNumbers();
  const diagnosis = usePaneState(shownDiagnosis);
  const chosen = usePaneState(({ settings }) => settings.unit);
  const intervals = useIntervals(diagnosis);
  const dominant = diagnosis?.assessment.issues.find(({ code }) => code === "dominant");
  if (!diagnosis) return <NoResult />;
  const { scenarios: results, indicative } = diagnosis.assessment;
  const [core, all] = [coreOf(results), results].map((part) => expectedYearOf(part).loss);
  const card = (scenario: Scenario, index: number) => {
    const result = results[index];
    return (
      result && <ScenarioCard key={scenario.id} scenario={scenario} result={result} usual={intervals[index] ?? null} />
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
      <Card>
        <Heading level={2}>{text.losses.totalAll}</Heading>
        <Text size={500} weight="semibold">
          {fill(text.losses.perYear, { amount: yen(all ?? 0) })}
        </Text>
        <Text>{fill(text.losses.totalCore, { amount: fill(text.losses.perYear, { amount: yen(core ?? 0) }) })}</Text>
        <TotalNotes diagnosis={diagnosis} />
        {indicative && <Text>{words.terms.indicative}</Text>}
        {dominant && <Text>{message(language, dominant)}</Text>}
      </Card>
      {cards.slice(0, first)}
      <Later>
        {cards.slice(first, firstExtended)}
        <Heading level={2}>{text.losses.extended}</Heading>
        <Text>{text.losses.extendedText}</Text>
        {cards.slice(firstExtended)}
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
