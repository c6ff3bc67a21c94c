import { Button, Card, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useCallback } from "react";
import { improvementPath, type PathStep, type TriedAnswers } from "../../../engine";
import { fill, percentage } from "../../../locales";
import type { Diagnosis } from "../../../workbook/plan/diagnose";
import { usePane } from "../../pane-context";
import { useNumbers } from "../amount-text";
import { Heading } from "../heading";
import { useChunked } from "../use-chunked";
import { useOptions } from "./use-options";

/** Steps that are shown. */
const most = 8;

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXXL, display: "grid", rowGap: tokens.spacingVerticalM },
  names: { display: "grid", minWidth: 0, overflowWrap: "anywhere" },
  gained: { whiteSpace: "nowrap", fontVariantNumeric: "tabular-nums" },
  bar: { width: "100%", height: "8px", display: "block" },
  whole: { fill: tokens.colorNeutralBackground5, "@media (forced-colors: active)": { fill: "GrayText" } },
  left: { fill: tokens.colorBrandBackground, "@media (forced-colors: active)": { fill: "Highlight" } },
  foot: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, alignItems: "center" },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** The path of best next steps: what each saves, what is left after it, and how to try it. */
export function PathCard({ diagnosis: { reading, parameters } }: { readonly diagnosis: Diagnosis }) {
  const styles = useStyles();
  const { session, text, language } = usePane();
  const { yen } = useNumbers();
  const names = useOptions();
  const own = text.improvement.path;
  const work = useCallback(() => improvementPath(reading.sheet, parameters, most), [reading, parameters]);
  const path = useChunked(work);
  const steps = path?.steps ?? [];
  const whole = path?.now.expectedAnnualLoss ?? 0;
  return (
    <Card>
      <Heading level={2}>{own.title}</Heading>
      <Text>{own.text}</Text>
      {path && steps.length === 0 && <Text>{own.none}</Text>}
      <ol className={styles.list}>
        {steps.map(({ raises, gained, expectedAnnualLoss: left }, index) => {
          const share = whole === 0 ? 0 : left / whole;
          return (
            <li key={raises.map(({ question, option }) => question + option).join()}>
              <span className={styles.names}>
                {raises.map(({ question, option }) => (
                  <Text key={question}>
                    {fill(own.raise, { question: names.question(question), option: names.option(question, option) })}
                  </Text>
                ))}
              </span>
              <svg aria-hidden="true" className={styles.bar} viewBox="0 0 100 8" preserveAspectRatio="none">
                <rect className={styles.whole} x={0} y={2} width={100} height={4} />
                <rect className={styles.left} x={0} y={0} width={100 * share} height={8} />
              </svg>
              <div className={styles.foot}>
                <Text weight="semibold" className={styles.gained}>
                  {fill(text.improvement.fewer, { amount: yen(gained) })}
                </Text>
                <Text size={200} className={styles.quiet}>
                  {fill(own.left, { amount: yen(left), share: percentage(share, language) })}
                </Text>
                <Button
                  size="small"
                  aria-label={fill(own.tryToOne, { count: index + 1 })}
                  onClick={() => session.whatIf.tryAll(answersUpTo(steps, index))}
                >
                  {own.tryTo}
                </Button>
              </div>
            </li>
          );
        })}
      </ol>
      {path && steps.length > 0 && (
        <Text size={200}>{path.complete ? own.complete : fill(own.first, { count: steps.length })}</Text>
      )}
    </Card>
  );
}

/** A question raised twice ends at the later option. */
const answersUpTo = (steps: readonly PathStep[], last: number): TriedAnswers =>
  Object.fromEntries(
    steps.slice(0, last + 1).flatMap(({ raises }) => raises.map(({ question, option }) => [question, option])),
  );
