import { Card, Text } from "@fluentui/react-components";
import { coreOf, expectedYearOf, type TotalCost } from "../../engine";
import { fill, message } from "../../locales";
import type { Diagnosis } from "../../workbook/plan/diagnose";
import { usePane } from "../pane-context";
import type { LossFigure } from "../session/settings";
import { useNumbers } from "./amount-text";
import { Heading } from "./heading";
import { TotalNotes } from "./total-notes";
import { useWords } from "./use-words";

interface Props {
  readonly diagnosis: Diagnosis;
  readonly costs: readonly TotalCost[];
  readonly figure: LossFigure;
}

/** What is to be expected of a year, over all scenarios: the figure chosen, and the other one by its name. */
export function YearCard({ diagnosis, costs, figure }: Props) {
  const { text, language } = usePane();
  const { terms } = useWords();
  const { yen } = useNumbers();
  const own = text.losses;
  const { scenarios: results, indicative, issues } = diagnosis.assessment;
  const dominant = issues.find(({ code }) => code === "dominant");
  const counted = costs.map(({ annual }, index) => ({
    frequency: results[index]?.frequency ?? 0,
    extended: results[index]?.extended ?? false,
    expectedAnnualLoss: annual,
  }));
  const of = { insurable: results, totalCost: counted };
  const other = figure === "totalCost" ? "insurable" : "totalCost";
  const perYear = (amount: number): string => fill(own.perYear, { amount: yen(amount) });
  return (
    <Card>
      <Heading level={2}>{own.figures[figure].year}</Heading>
      <Text size={200}>{own.figures[figure].name}</Text>
      <Text size={500} weight="semibold">
        {perYear(expectedYearOf(of[figure]).loss)}
      </Text>
      <Text>{fill(own.totalCore, { amount: perYear(expectedYearOf(coreOf(of[figure])).loss) })}</Text>
      <Text>
        {own.figures[other].name}
        {text.shell.colon}
        {perYear(expectedYearOf(of[other]).loss)}
      </Text>
      {figure === "totalCost" && <Text size={200}>{own.ofInsurable}</Text>}
      <TotalNotes diagnosis={diagnosis} />
      {indicative && <Text>{terms.indicative}</Text>}
      {dominant && <Text>{message(language, dominant)}</Text>}
    </Card>
  );
}
