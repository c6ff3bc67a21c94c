import { Text, mergeClasses } from "@fluentui/react-components";
import { useState } from "react";
import {
  priceBasis,
  priceParts,
  publishedPlans,
  tariffsBeside,
  tariffSources,
  type Assessment,
  type PlanPrice,
} from "../../../engine";
import { fill, percentage } from "../../../locales";
import { usePane } from "../../pane-context";
import type { CoverBasis } from "../../session/cover/compared-cover";
import type { PlanDraft } from "../../session/cover/plan-draft";
import { useNumbers } from "../amount-text";
import { useTableStyles } from "../table-styles";
import { useWords } from "../use-words";
import { PlanSelect } from "./plan-select";
import { useCoverStyles } from "./styles";
import { useSpoken } from "./use-spoken";

/** Published premiums told of. */
const few = 2;

interface Props {
  readonly drafts: readonly PlanDraft[];
  /** Of the same plans. */
  readonly prices: readonly PlanPrice[];
  readonly basis: CoverBasis;
  readonly assessment: Assessment;
}

/** What a premium equivalent is made of, what it rests on, and published premiums beside it. */
export function PriceDetail({ drafts, prices, basis, assessment }: Props) {
  const styles = useCoverStyles();
  const cells = useTableStyles();
  const { language, text } = usePane();
  const words = useWords();
  const { bare, unit } = useNumbers();
  const { exact, rough } = useSpoken();
  const [place, setPlace] = useState<number | null>(null);
  const index = Math.max(
    0,
    drafts.findIndex((draft) => draft.place === place),
  );
  const [draft, own] = [drafts[index], prices[index]];
  if (!draft || !own) return null;
  const { price: said, planOf } = text.cover;
  const { parts, gross } = own.technical;
  const { answered, open } = priceBasis(assessment);
  const tariffs = tariffsBeside(draft.plan, own, basis.model).slice(0, few);
  const signed = (amount: number): string => (amount < 0 ? "−" : "+") + rough(Math.abs(amount));
  return (
    <div className={styles.pair}>
      <PlanSelect label={planOf} drafts={drafts} place={draft.place} onChoose={setPlace} />
      <table className={cells.table}>
        <caption className={styles.caption}>{fill(said.caption, { unit, internal: text.cover.internal })}</caption>
        <tbody>
          {priceParts.map((part) => (
            <tr key={part}>
              <th scope="row" className={mergeClasses(cells.cell, cells.name)}>
                {said.parts[part]}
              </th>
              <td className={cells.cell}>{bare(parts[part])}</td>
            </tr>
          ))}
          <tr>
            <th scope="row" className={mergeClasses(cells.cell, cells.name, styles.lead)}>
              {words.terms.officePremium}
            </th>
            <td className={mergeClasses(cells.cell, styles.lead)}>{bare(gross)}</td>
          </tr>
        </tbody>
      </table>
      {open.length > 0 && (
        <Text size={200}>{fill(said.basis, { answered: percentage(answered, language), open: open.length })}</Text>
      )}
      {tariffs.length > 0 && (
        <>
          <Text weight="semibold">{said.tariffs}</Text>
          <Text size={200} className={styles.quiet}>
            {said.tariffsText}
          </Text>
          <ul className={styles.list}>
            {tariffs.map(({ point, difference, differences }) => (
              <li key={`${point.business} ${point.plan} ${point.revenue}`} className={styles.words}>
                {fill(differences ? said.tariffRange : said.tariff, {
                  business: words.validation.businesses[point.business],
                  revenue: exact(point.revenue),
                  limit: exact(publishedPlans[point.plan].liability),
                  premium: exact(point.premium),
                  source: tariffSources[point.source].site,
                  difference: signed(difference),
                  low: differences ? signed(differences.low) : "",
                  high: differences ? signed(differences.high) : "",
                })}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
