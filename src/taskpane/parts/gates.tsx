import { Badge, Card, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { GateResult, GateState } from "../../engine";
import { fill } from "../../locales";
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
} as const satisfies Readonly<Record<GateState, string>>;

/** Preconditions for cover: those to be asked about first, those that are met in one line. */
export function Gates({ gates }: { readonly gates: readonly GateResult[] }) {
  const styles = useStyles();
  const { preconditions: text, sheets } = useWords();
  const shown = gates.filter(({ state }) => state !== "pass" && state !== "notApplicable");
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
              {text.gates[id].asks}
              {days !== null && ` — ${fill(text.days, { days })}`}
            </span>
          </Text>
          <Badge appearance="tint" color={colors[state]} className={styles.state}>
            {text.states[state]}
          </Badge>
        </div>
      ))}
      {(["pass", "notApplicable"] as const).map((state) => {
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
