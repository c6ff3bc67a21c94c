import { Button, Link, Text, makeStyles, tokens } from "@fluentui/react-components";
import { fill } from "../../../locales";
import { planValue } from "../../../workbook/sheets/plans/plan-input";
import { usePane, usePaneState } from "../../pane-context";
import type { Retained } from "../../session/cover/compared-cover";
import type { PlanDraft } from "../../session/cover/plan-draft";
import { placesOfTerms } from "../../session/plan-cells";
import { useNumbers } from "../amount-text";
import { useWords } from "../use-words";
import { useMemo } from "react";
import { useCoverStyles } from "./styles";
import { useTerms } from "./use-terms";
import { toEditor } from "./to-editor";

const useStyles = makeStyles({
  head: { display: "flex", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
  amount: { whiteSpace: "nowrap", fontVariantNumeric: "tabular-nums" },
  term: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
  },
  change: { minWidth: 0, paddingInline: tokens.spacingHorizontalXS },
});

/** What stays, largest first, each with the terms that leave it: a link to the cell, and a step to changing it. */
export function RetainedList({
  draft,
  retained,
}: {
  readonly draft: PlanDraft;
  readonly retained: readonly Retained[];
}) {
  const { plan, place } = draft;
  const styles = useStyles();
  const own = useCoverStyles();
  const { session, text } = usePane();
  const words = useWords();
  const { yen } = useNumbers();
  const terms = useTerms();
  const reading = usePaneState((state) => state.reading);
  const placeOf = useMemo(() => placesOfTerms(reading), [reading]);
  return (
    <ul className={own.list}>
      {retained.map(({ reason, rows, yen: kept }) => (
        <li key={[reason, ...rows.map(({ id }) => id)].join(" ")}>
          <div className={styles.head}>
            <Text>{words.plans.reasons[reason]}</Text>
            <Text className={styles.amount}>{yen(kept)}</Text>
          </div>
          {rows.map((row) => {
            const cell = placeOf(place, row.id);
            const about = { plan: plan.name, term: terms.name(row) };
            const label = `${about.term}${text.shell.colon}${terms.value(row, planValue(draft, row))}`;
            return (
              <div key={row.id} className={styles.term}>
                {cell ? (
                  <Link
                    as="button"
                    className={own.link}
                    aria-label={fill(text.cover.toCell, { plan: plan.name, term: label })}
                    onClick={() => void session.select(cell)}
                  >
                    {label}
                  </Link>
                ) : (
                  label
                )}
                <Button
                  size="small"
                  appearance="subtle"
                  className={styles.change}
                  aria-label={fill(text.cover.changeOne, about)}
                  onClick={() => {
                    session.cover.choose({ editing: { place, row: row.id } });
                    toEditor();
                  }}
                >
                  {text.cover.change}
                </Button>
              </div>
            );
          })}
        </li>
      ))}
    </ul>
  );
}
