import { Badge, Card, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { GateResult, GateState, RuleSet } from "../../engine";
import { fill, gateAsks } from "../../locales";
import { Heading } from "./heading";
import { useWords } from "./use-words";

const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    columnGap: tokens.spacingHorizontalM,
    alignItems: "start",
  },
  quiet: { color: tokens.colorNeutralForeground2, display: "block" },
  state: { whiteSpace: "nowrap" },
});

const colors = {
  pass: "success",
  condition: "warning",
  refer: "danger",
  open: "warning",
  notApplicable: "informative",
  off: "informative",
} as const satisfies Readonly<Record<GateState, string>>;

/** Of these a line is enough. */
const quiet: readonly GateState[] = ["pass", "notApplicable", "off"];

/** Preconditions for cover: those to be asked about first, those that are met in one line. */
interface Props {
  readonly gates: readonly GateResult[];
  readonly rules: RuleSet;
}

export function Gates({ gates, rules }: Props) {
  const styles = useStyles();
  const words = useWords();
  const { preconditions: text, sheets } = words;
  const shown = gates.filter(({ state }) => !quiet.includes(state));
  const rest = gates.filter((gate) => !shown.includes(gate));
  return (
    <Card>
      <Heading level={2}>{text.title}</Heading>
      <Text className={styles.quiet}>{text.text}</Text>
      {shown.map(({ id, code, state, days }) => (
        <div key={id} className={styles.row}>
          <Text>
            <strong>
              {code} {text.gates[id].name}
            </strong>
            <span className={styles.quiet}>
              {gateAsks(id, rules, words)}
              {days !== null && ` — ${fill(text.days, { days })}`}
            </span>
          </Text>
          <Badge appearance="tint" color={colors[state]} className={styles.state}>
            {text.states[state]}
          </Badge>
        </div>
      ))}
      {quiet.map((state) => {
        const those = rest.filter((gate) => gate.state === state).map(({ code }) => code);
        return (
          those.length > 0 && (
            <Text key={state} className={styles.quiet}>
              {text.states[state]}: {those.join(sheets.calc.separator)}
            </Text>
          )
        );
      })}
    </Card>
  );
}
