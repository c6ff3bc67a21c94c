import { Text, makeStyles, tokens } from "@fluentui/react-components";
import { useCallback } from "react";
import { fill, tailFigure } from "../../locales";
import type { Diagnosis } from "../../workbook/plan/diagnose";
import { usePane } from "../pane-context";
import { uncertaintyOf } from "../session/uncertainty";
import { useNumbers } from "./amount-text";
import { useChunked } from "./use-chunked";
import { useWords } from "./use-words";

const useStyles = makeStyles({ quiet: { color: tokens.colorNeutralForeground2 } });

/** How far the expected loss goes with what is not known, and what it would be if open questions were average. */
export function TotalNotes({ diagnosis }: { readonly diagnosis: Diagnosis }) {
  const styles = useStyles();
  const { text } = usePane();
  const { terms } = useWords();
  const { yen } = useNumbers();
  const found = useChunked(useCallback(() => uncertaintyOf(diagnosis), [diagnosis]));
  const { band, range, neutral } = found ?? { band: null, range: null, neutral: null };
  const aYear = (low: number, high: number): string =>
    fill(text.losses.perYear, { amount: `${yen(tailFigure(low))}–${yen(tailFigure(high))}` });
  const line = (label: string, amount: string): string => `${label}${text.shell.colon}${amount}`;
  return (
    <>
      <Text className={styles.quiet}>{line(terms.band, band ? aYear(band.p10, band.p90) : "…")}</Text>
      {range && <Text className={styles.quiet}>{line(terms.openRange, aYear(range.low, range.high))}</Text>}
      {neutral && (
        <Text className={styles.quiet}>
          {line(terms.openAsNeutral, fill(text.losses.perYear, { amount: yen(neutral.loss) }))}
        </Text>
      )}
    </>
  );
}
