import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { fill } from "../../../locales";
import { planValue } from "../../../workbook/sheets/plans/plan-input";
import { planRowById } from "../../../workbook/sheets/plans/rows";
import { usePane, usePaneState } from "../../pane-context";
import type { PlanDraft } from "../../session/cover/plan-draft";
import { isBusy } from "../../session/state";
import { useCoverStyles } from "./styles";
import { useTerms } from "./use-terms";

const useStyles = makeStyles({
  change: { display: "flex", justifyContent: "space-between", alignItems: "center", gap: tokens.spacingHorizontalS },
  button: { flexShrink: 0, minWidth: 0 },
});

/** Changes of a plan that are not written yet: written together, or taken back. */
export function DraftChanges({ draft: { place, before, changes, issues, wrong } }: { readonly draft: PlanDraft }) {
  const styles = useStyles();
  const own = useCoverStyles();
  const { session, text } = usePane();
  const terms = useTerms();
  const busy = usePaneState(isBusy);
  const words = text.cover.edit;
  if (changes.length === 0 && issues.size === 0) return null;
  return (
    <>
      {changes.length > 0 && (
        <>
          <Text weight="semibold">{fill(words.changes, { count: changes.length })}</Text>
          <ul className={own.list}>
            {changes.map(({ row: id, value }) => {
              const row = planRowById.get(id);
              if (!row) return null;
              const term = terms.name(row);
              return (
                <li key={row.id} className={styles.change}>
                  <Text className={own.words}>
                    {fill(words.from, {
                      term,
                      before: terms.value(row, planValue(before, row)),
                      after: terms.value(row, value),
                    })}
                  </Text>
                  <Button
                    size="small"
                    appearance="subtle"
                    className={styles.button}
                    aria-label={fill(words.takeBackOne, { term })}
                    onClick={() => session.cover.type({ place, row: row.id }, null)}
                  >
                    {words.takeBack}
                  </Button>
                </li>
              );
            })}
          </ul>
        </>
      )}
      {wrong && <Text>{words.wrong}</Text>}
      <div className={own.buttons}>
        <Button
          appearance="primary"
          disabled={busy || wrong || changes.length === 0}
          onClick={() => void session.writeDraft(place, changes)}
        >
          {words.write}
        </Button>
        <Button onClick={() => session.cover.drop(place)}>{words.discard}</Button>
      </div>
    </>
  );
}
