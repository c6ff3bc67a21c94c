import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Badge,
  Card,
  Text,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import type { EventInterval, Scenario, ScenarioResult, TotalCost } from "../../engine";
import { fill, tailFigure } from "../../locales";
import { usePane } from "../pane-context";
import type { LossFigure } from "../session/settings";
import { useNumbers } from "./amount-text";
import { Heading } from "./heading";
import { ItemBars } from "./item-bars";
import { useWords } from "./use-words";

const useStyles = makeStyles({
  head: { display: "flex", justifyContent: "space-between", gap: tokens.spacingHorizontalS, alignItems: "flex-start" },
  points: {
    display: "grid",
    gridTemplateColumns: "repeat(3, minmax(0, 1fr))",
    gap: tokens.spacingHorizontalXS,
    margin: 0,
    textAlign: "right",
    "& dt": { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
    "& dd": { margin: 0, fontVariantNumeric: "tabular-nums", overflowWrap: "anywhere" },
  },
  likely: { fontWeight: tokens.fontWeightSemibold },
  facts: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
    margin: 0,
    "& dt": { color: tokens.colorNeutralForeground2 },
    "& dd": { margin: 0, textAlign: "right", fontVariantNumeric: "tabular-nums" },
  },
  impact: { flexShrink: 0, whiteSpace: "nowrap" },
  quiet: { color: tokens.colorNeutralForeground2 },
  unfold: { paddingLeft: 0, paddingRight: 0 },
  unfolded: { margin: 0 },
  pair: { display: "contents" },
});

interface Props {
  readonly scenario: Scenario;
  readonly result: ScenarioResult;
  readonly cost: TotalCost;
  /** Of the figure shown; null where the scenario cannot happen. */
  readonly usual: EventInterval | null;
  readonly figure: LossFigure;
}

const impactColors = { minor: "success", moderate: "warning", major: "severe", severe: "danger" } as const;

/** One scenario: impact, frequency, and its items on request. */
export function ScenarioCard({ scenario, result, cost, usual, figure }: Props) {
  const styles = useStyles();
  const { text } = usePane();
  const words = useWords();
  const { yen, bare, unit, interval, plain } = useNumbers();
  const own = text.losses;
  const { loss, impact, frequency, expectedAnnualLoss } = result;
  const { event, annual } = cost;
  const { name } = words.scenarios[scenario.id];
  if (!loss || !event || !impact) {
    return (
      <Card>
        <Heading level={2}>{name}</Heading>
        <Text>{fill(own.gated, { reason: result.gate ? words.gateReasons[result.gate] : "" })}</Text>
      </Card>
    );
  }
  const [shown, other] = figure === "totalCost" ? [event, loss] : [loss, event];
  const amounts = own.figures[figure];
  const days = plain(impact.daysStopped, 1);
  const facts: readonly (readonly [string, string])[] = [
    [own.frequency, interval(frequency)],
    [amounts.annual, fill(own.perYear, { amount: yen(figure === "totalCost" ? annual : expectedAnnualLoss) })],
    ...(usual ? ([[own.usualRange, `${yen(tailFigure(usual.p5))}–${yen(tailFigure(usual.p95))}`]] as const) : []),
    [own.mean, yen(shown.mean)],
    [amounts.other, yen(other.likely)],
    [own.days, days === plain(0, 1) ? own.noDays : `${days}${words.units.days.suffix}`],
    ...(impact.personsAffected > 0
      ? ([[own.persons, `${plain(impact.personsAffected)}${words.units.persons.suffix}`]] as const)
      : []),
    [own.report, impact.reportDuty ? own.reportYes : own.reportNo],
    [own.notification, impact.reportDuty ? own.reportYes : own.reportNo],
  ];
  return (
    <Card>
      <div className={styles.head}>
        <Heading level={2}>{name}</Heading>
        <Badge appearance="tint" color={impactColors[impact.level]} size="large" className={styles.impact}>
          {fill(own.impact, { level: words.impactLevels[impact.level] })}
        </Badge>
      </div>
      <Text size={200} className={styles.quiet}>
        {amounts.name}
        <br />
        {fill(own.perEvent, { unit })}
      </Text>
      <dl className={styles.points}>
        {(["low", "likely", "high"] as const).map((point) => (
          <div key={point}>
            <dt>{own[point]}</dt>
            <dd className={point === "likely" ? styles.likely : undefined}>{bare(shown[point])}</dd>
          </div>
        ))}
      </dl>
      <dl className={styles.facts}>
        {facts.map(([label, value]) => (
          <div key={label} className={styles.pair}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <Accordion collapsible>
        <AccordionItem value="items">
          <AccordionHeader as="h3" button={{ className: styles.unfold }}>
            {fill(own.items, { count: result.items.length })}
          </AccordionHeader>
          <AccordionPanel className={styles.unfolded}>
            <ItemBars items={result.items} declared={scenario.items} />
            <Beside scenario={scenario} result={result} ceiling={false} label={own.beside} />
            <Beside scenario={scenario} result={result} ceiling label={own.ceiling} />
          </AccordionPanel>
        </AccordionItem>
      </Accordion>
    </Card>
  );
}

interface BesideProps extends Pick<Props, "scenario" | "result"> {
  /** Those that say the most that could be due, which are in no sum; else those of the total cost. */
  readonly ceiling: boolean;
  readonly label: string;
}

function Beside({ scenario, result, ceiling, label }: BesideProps) {
  const shown = scenario.beside.flatMap((item, index) => {
    const amount = result.beside[index];
    return amount && (item.ceiling === true) === ceiling ? [{ item, amount }] : [];
  });
  if (shown.length === 0) return null;
  return (
    <>
      <Text weight="semibold">{label}</Text>
      <ItemBars items={shown.map(({ amount }) => amount)} declared={shown.map(({ item }) => item)} />
    </>
  );
}
