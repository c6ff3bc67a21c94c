import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { questions as catalogue, type MeasureImprovement, type TriedAnswers } from "../../../engine";
import { fill, percentage } from "../../../locales";
import { usePane } from "../../pane-context";
import { useNumbers } from "../amount-text";
import { useWords } from "../use-words";
import { useOptions } from "./use-options";

const useStyles = makeStyles({
  item: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalXXS },
  head: { display: "flex", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
  saved: { whiteSpace: "nowrap", fontVariantNumeric: "tabular-nums" },
  quiet: { color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
});

interface Props {
  readonly improvement: MeasureImprovement;
  /** Its questions at their best. */
  readonly best: TriedAnswers;
  /** What the discount in all would be, now and then; null while discounts are off. */
  readonly discount: { readonly now: number; readonly raised: number } | null;
  /** What the years say of it; null where nobody asked. */
  readonly years: string | null;
}

/** A kind of measure: what it would save, what it is, and where to read on. */
export function MeasureItem({ improvement: { measure, questions, next, best: raised }, best, discount, years }: Props) {
  const styles = useStyles();
  const { session, text, language } = usePane();
  const words = useWords();
  const { yen } = useNumbers();
  const names = useOptions();
  const own = text.improvement.measures;
  const { name, description } = words.measures[measure];
  const documents = [...new Set(catalogue.flatMap(({ id, guidance }) => (questions.includes(id) ? [guidance] : [])))];
  const fewer = (saved: number): string => fill(text.improvement.fewer, { amount: yen(saved) });
  const share = (value: number): string => percentage(value, language);
  const { separator } = words.sheets.calc;
  return (
    <li className={styles.item}>
      <div className={styles.head}>
        <Text weight="semibold">{name}</Text>
        <Text weight="semibold" className={styles.saved}>
          {fewer(raised.saved)}
        </Text>
      </div>
      <Text>{description}</Text>
      <Text size={200} className={styles.quiet}>
        {fill(own.next, { amount: fewer(next.saved) })}
      </Text>
      {discount && (
        <Text size={200} className={styles.quiet}>
          {fill(own.discount, { now: share(discount.now), raised: share(discount.raised) })}
        </Text>
      )}
      {years !== null && <Text size={200}>{years}</Text>}
      <Text size={200} className={styles.quiet}>
        {fill(own.questions, { questions: questions.map(names.question).join(separator) })}
      </Text>
      <Text size={200} className={styles.quiet}>
        {fill(own.guidance, {
          documents: documents
            .map((id) => `${words.guidance[id].title} (${words.guidance[id].publisher})`)
            .join(separator),
        })}
      </Text>
      <div>
        <Button
          size="small"
          aria-label={fill(own.tryBestOne, { measure: name })}
          onClick={() => session.whatIf.tryAll(best)}
        >
          {own.tryBest}
        </Button>
      </div>
    </li>
  );
}
