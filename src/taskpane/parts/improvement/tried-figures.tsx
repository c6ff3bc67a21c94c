import { Button, Text } from "@fluentui/react-components";
import { answersOf, type Outlook, type TriedChange } from "../../../engine";
import { fill, percentage, tailFigure } from "../../../locales";
import type { Diagnosis } from "../../../workbook/plan/diagnose";
import { usePane } from "../../pane-context";
import type { TriedOrder } from "../../session/what-if/tried-years";
import { useNumbers } from "../amount-text";
import { useCoverStyles } from "../cover/styles";
import { useWords } from "../use-words";
import { OutlookTable, type TriedRow } from "./outlook-table";
import { useDiscount } from "./use-discount";
import { useTriedYears, type PaidAndPrice } from "./use-tried-years";

interface Props {
  readonly diagnosis: Diagnosis;
  readonly now: Outlook;
  readonly tried: Outlook;
  readonly changes: readonly TriedChange[];
  readonly order: TriedOrder | null;
}

/** The assessment, what the plan pays and should cost, and the discount: as it stands, and with the answers tried. */
export function TriedFigures({ diagnosis, now, tried, changes, order }: Props) {
  const styles = useCoverStyles();
  const { session, text, language } = usePane();
  const { terms } = useWords();
  const { yen, plain } = useNumbers();
  const years = useTriedYears(order);
  const discount = useDiscount(diagnosis);
  const own = text.improvement.plan;
  // with the two digits that a simulation knows
  const perYear = (amount: number): string => fill(text.improvement.perYear, { amount: yen(tailFigure(amount)) });
  const ofPlan = (name: string, of: (figures: PaidAndPrice) => number): TriedRow => ({
    name,
    now: years.standing && perYear(of(years.standing)),
    tried: years.tried && perYear(of(years.tried)),
  });
  const more: readonly TriedRow[] = [
    ...(order ? [ofPlan(own.paid, ({ paid }) => paid), ofPlan(terms.officePremium, ({ gross }) => gross)] : []),
    ...(discount
      ? [
          {
            name: own.discount,
            now: percentage(discount.now, language),
            tried: percentage(discount.raisedBy(answersOf(changes)), language),
          },
        ]
      : []),
  ];
  const signed = (change: number): string => (change < 0 ? "−" : "+") + yen(tailFigure(Math.abs(change)));
  const { standing, tried: after } = years;
  const notes = [
    ...(order ? [fill(own.years, { count: plain(order.standing.years ?? 0), internal: text.cover.internal })] : []),
    ...(standing && after && changes.length > 0
      ? [
          fill(own.change, {
            paid: signed(after.paid - standing.paid),
            gross: signed(after.gross - standing.gross),
          }),
        ]
      : []),
    ...(discount ? [own.discountNote] : []),
  ];
  return (
    <>
      <OutlookTable now={now} tried={tried} more={more} />
      {notes.map((note) => (
        <Text key={note} size={200} className={styles.quiet}>
          {note}
        </Text>
      ))}
      {order && years.failed && (
        <div>
          <Button size="small" onClick={() => void session.whatIf.years.ask(order)}>
            {text.cover.years.again}
          </Button>
        </div>
      )}
    </>
  );
}
