import { Badge, Text, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import {
  premiumsOf,
  type Discount,
  type DiscountCondition,
  type DiscountState,
  type DiscountTable,
} from "../../../engine";
import { fill, percentage } from "../../../locales";
import { usePane } from "../../pane-context";
import type { PlanDraft } from "../../session/cover/plan-draft";
import { useNumbers } from "../amount-text";
import { useTableStyles } from "../table-styles";
import { useWords } from "../use-words";
import { DiscountQuestions } from "./discount-questions";
import { useCoverStyles } from "./styles";
import { useConditions } from "./use-conditions";

const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    columnGap: tokens.spacingHorizontalM,
    alignItems: "start",
  },
  state: { whiteSpace: "nowrap" },
});

const colors = {
  earned: "success",
  superseded: "informative",
  unconfirmed: "warning",
  unknown: "warning",
  notReached: "informative",
} as const satisfies Readonly<Record<DiscountState, string>>;

interface Props {
  readonly discount: Discount;
  readonly table: DiscountTable;
  readonly drafts: readonly PlanDraft[];
}

/** The sum, what it makes of each tariff premium, and row by row and question by question where it comes from. */
export function DiscountDetail({ discount, table, drafts }: Props) {
  const styles = useStyles();
  const shared = useCoverStyles();
  const { language, text } = usePane();
  const { sheets } = useWords();
  const conditionText = useConditions();
  const own = text.discount;
  const share = (value: number): string => percentage(value, language);
  return (
    <>
      <Text weight="semibold">{fill(own.sum, { sum: share(discount.sum), most: share(table.most) })}</Text>
      <Text size={200} className={shared.quiet}>
        {fill(own.counts, { confirmation: sheets.memo.confirmations[table.earnsFrom] })}
      </Text>
      <Tariffs drafts={drafts} sum={discount.sum} />
      <Text weight="semibold">{own.rows}</Text>
      <ul className={shared.list}>
        {table.rows.map(({ when, discount: amount }, row) => {
          const state = discount.rows[row]?.state ?? "notReached";
          const note = noteOn(when, state);
          return (
            <li key={row}>
              <div className={styles.row}>
                <Text className={shared.words}>
                  {fill(own.row, { condition: conditionText(when), discount: share(amount) })}
                </Text>
                <Badge appearance="tint" color={colors[state]} className={styles.state}>
                  {own.states[state]}
                </Badge>
              </div>
              {note && (
                <Text size={200} className={shared.quiet}>
                  {own[note]}
                </Text>
              )}
            </li>
          );
        })}
      </ul>
      <DiscountQuestions questions={discount.questions} />
    </>
  );
}

/** Why nobody can say more of past incidents; null of anything else. */
function noteOn(when: DiscountCondition, state: DiscountState): "declared" | "untold" | null {
  if (!("yearsClean" in when)) return null;
  if (state === "unconfirmed") return "declared";
  return state === "unknown" ? "untold" : null;
}

/** Tariff premiums of the plans compared, after the discount, beside what is quoted; never a technical price. */
function Tariffs({ drafts, sum }: { readonly drafts: readonly PlanDraft[]; readonly sum: number }) {
  const shared = useCoverStyles();
  const cells = useTableStyles();
  const { text } = usePane();
  const { bare, unit } = useNumbers();
  const own = text.discount;
  const premiums = drafts.map(({ place, plan }) => ({ place, name: plan.name, ...premiumsOf(plan.terms, sum) }));
  if (premiums.every(({ tariff }) => tariff === null)) return <Text>{own.noTariff}</Text>;
  const amount = (yen: number | null): string => (yen === null ? "–" : bare(yen));
  return (
    <table className={cells.table}>
      <caption className={shared.caption}>{fill(own.caption, { unit, internal: own.internal })}</caption>
      <thead>
        <tr>
          {[text.cover.plan, own.tariff, own.discounted, own.quoted].map((head, column) => (
            <th key={head} scope="col" className={mergeClasses(cells.cell, cells.head, column === 0 && cells.name)}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {premiums.map(({ place, name, tariff, tariffDiscounted, quoted }) => (
          <tr key={place}>
            <th scope="row" className={mergeClasses(cells.cell, cells.name)}>
              {name}
            </th>
            {[tariff, tariffDiscounted, quoted].map((yen, column) => (
              <td key={column} className={mergeClasses(cells.cell, column === 1 && shared.lead)}>
                {amount(yen)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
