import { Link, Text, makeStyles, tokens } from "@fluentui/react-components";
import { scaleLinear } from "d3-scale";
import type { Amount, CostItem, CostItemId } from "../../engine";
import { fill } from "../../locales";
import { calculationText } from "../../workbook/formula/calculation-text";
import { basesOf } from "../../workbook/formula/sources";
import { names } from "../../workbook/model/names";
import { usePane } from "../pane-context";
import { useNumbers } from "./amount-text";
import { usePlaces } from "./places";
import { useWords } from "./use-words";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, display: "grid", rowGap: tokens.spacingVerticalM },
  head: { display: "flex", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
  name: { textAlign: "left", minWidth: 0 },
  amount: { whiteSpace: "nowrap", fontVariantNumeric: "tabular-nums" },
  bar: { width: "100%", height: "10px", display: "block" },
  spread: { fill: tokens.colorBrandBackground2, "@media (forced-colors: active)": { fill: "GrayText" } },
  likely: { fill: tokens.colorBrandBackground, "@media (forced-colors: active)": { fill: "Highlight" } },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere" },
});

interface Props {
  readonly items: readonly Amount[];
  /** The items as declared, in the same order. */
  readonly declared: readonly CostItem[];
}

/** Cost items, largest first: a bar up to the likely amount, paler up to the high one, and the calculation. */
export function ItemBars({ items, declared }: Props) {
  const styles = useStyles();
  const { session, text } = usePane();
  const words = useWords();
  const { yen } = useNumbers();
  const placeOf = usePlaces();
  const length = scaleLinear([0, Math.max(1, ...items.map(({ high }) => high))], [0, 100]);
  const rows = items
    .map((amount, index) => ({ amount, item: declared[index] }))
    .sort((a, b) => b.amount.likely - a.amount.likely);
  return (
    <ul className={styles.list}>
      {rows.map(({ amount, item }) => {
        const { name } = words.costItems[amount.id as CostItemId];
        // the second column of an item's cells is its likely amount
        const place = placeOf(names.item(amount.id));
        const sources = item ? basesOf(item).map((basis) => words.parameters.bases[basis].short) : [];
        return (
          <li key={amount.id}>
            <div className={styles.head}>
              {place ? (
                <Link
                  as="button"
                  className={styles.name}
                  aria-label={fill(text.losses.toCell, { name })}
                  onClick={() => void session.select(place)}
                >
                  {name}
                </Link>
              ) : (
                <Text className={styles.name}>{name}</Text>
              )}
              <Text className={styles.amount}>{yen(amount.likely)}</Text>
            </div>
            <svg
              role="img"
              aria-label={fill(text.losses.bar, { name, amount: yen(amount.likely) })}
              className={styles.bar}
              viewBox="0 0 100 10"
              preserveAspectRatio="none"
            >
              <rect className={styles.spread} x={0} y={3} width={length(amount.high)} height={4} />
              <rect className={styles.likely} x={0} y={1} width={length(amount.likely)} height={8} />
            </svg>
            <Text block className={styles.quiet}>
              {calculationText(amount, words)}
            </Text>
            <Text block className={styles.quiet}>
              {fill(text.losses.source, { sources: sources.join(words.sheets.calc.separator) })}
            </Text>
          </li>
        );
      })}
    </ul>
  );
}
