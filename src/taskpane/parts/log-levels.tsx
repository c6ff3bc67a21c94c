import { Card, Text, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { logLevels, type LogAxis, type OperationLog } from "../../engine";
import { fill } from "../../locales";
import { usePane } from "../pane-context";
import { Heading } from "./heading";
import { useWords } from "./use-words";

const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    columnGap: tokens.spacingHorizontalM,
    alignItems: "center",
  },
  steps: { display: "inline-flex", gap: "3px" },
  step: {
    width: "18px",
    height: "8px",
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    boxSizing: "border-box",
  },
  reached: { backgroundColor: tokens.colorBrandBackground, forcedColorAdjust: "none" },
  name: { fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground2 },
});

const reached = (level: number | null, step: number): boolean => level !== null && level >= step;

/** The maturity of the customer's operation logs on each axis; the lowest is the level. */
export function LogLevels({ log, axes }: { readonly log: OperationLog; readonly axes: readonly LogAxis[] }) {
  const styles = useStyles();
  const { text } = usePane();
  const words = useWords();
  const level = (value: number | null): string =>
    value === null ? text.rating.none : fill(text.rating.level, { level: value });
  return (
    <Card>
      <Heading level={2}>{text.rating.log}</Heading>
      <Text weight="semibold">{level(log.level)}</Text>
      <Text>{words.logLevels[log.level]?.description}</Text>
      {axes.map((axis) => (
        <div key={axis} className={styles.row}>
          <Text>
            <strong className={styles.name}>{words.logAxes[axis].name}</strong>{" "}
            <span className={styles.quiet}>{words.logAxes[axis].description}</span>
          </Text>
          <span role="img" aria-label={level(log[axis])} className={styles.steps}>
            {logLevels.slice(1).map((step) => (
              <span key={step} className={mergeClasses(styles.step, reached(log[axis], step) && styles.reached)} />
            ))}
          </span>
        </div>
      ))}
      <Text className={styles.quiet}>{text.rating.logText}</Text>
    </Card>
  );
}
