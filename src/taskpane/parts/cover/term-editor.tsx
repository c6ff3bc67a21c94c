import { Button, Card, Field, Select, Text } from "@fluentui/react-components";
import { useMemo } from "react";
import { planValue } from "../../../workbook/sheets/plans/plan-input";
import {
  planRowById,
  planRows,
  type PlanRow,
  type PlanRowGroup,
  type PlanRowId,
} from "../../../workbook/sheets/plans/rows";
import { usePane, usePaneState } from "../../pane-context";
import type { ComparedScenario, CoverBasis } from "../../session/cover/compared-cover";
import type { PlanDraft } from "../../session/cover/plan-draft";
import { placesOfTerms } from "../../session/plan-cells";
import { Heading } from "../heading";
import { useWords } from "../use-words";
import { DraftChanges } from "./draft-changes";
import { Effects } from "./effects";
import { useCoverStyles } from "./styles";
import { TermField } from "./term-field";
import { useTerms } from "./use-terms";

const groups = [...new Set(planRows.map(({ group }) => group))];

interface Props {
  readonly drafts: readonly PlanDraft[];
  /** Of the same plans. */
  readonly compared: readonly ComparedScenario[];
  readonly basis: CoverBasis;
}

/** One term of one plan: what is paid follows every key; nothing is written before it is asked for. */
export function TermEditor({ drafts, compared, basis }: Props) {
  const styles = useCoverStyles();
  const { session, text } = usePane();
  const words = useWords();
  const terms = useTerms();
  const editing = usePaneState(({ cover }) => cover.editing);
  const typed = usePaneState(({ cover }) => cover.typed);
  const reading = usePaneState((state) => state.reading);
  const placeOf = useMemo(() => placesOfTerms(reading), [reading]);
  const own = text.cover.edit;
  const draft = drafts.find(({ place }) => place === editing?.place) ?? drafts[0];
  if (!draft) return null;
  const { place, before } = draft;
  const row = editing ? planRowById.get(editing.row) : undefined;
  const changed = new Set<string>([...draft.changes.map((change) => change.row), ...draft.issues.keys()]);
  const nameOf = (each: PlanRow): string => `${terms.name(each)}${changed.has(each.id) ? ` ${own.changed}` : ""}`;
  const groupOf = (group: PlanRowGroup): string =>
    group === "scenarioSublimits" || group === "layers" ? words.sheets.plans.groups[group] : words.plans.groups[group];
  const cell = row && placeOf(place, row.id);
  return (
    <Card>
      <Heading level={2}>{own.title}</Heading>
      <Text>{own.text}</Text>
      {drafts.length > 1 && (
        <Field label={own.plan} className={styles.field}>
          <Select
            className={styles.select}
            value={String(place)}
            onChange={(_, { value }) =>
              session.cover.choose({ editing: { place: Number(value), row: row?.id ?? firstRow } })
            }
          >
            {drafts.map((each) => (
              <option key={each.place} value={each.place}>
                {each.before.plan.name}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <Field label={own.term} className={styles.field}>
        <Select
          className={styles.select}
          value={row?.id ?? ""}
          onChange={(_, { value }) =>
            session.cover.choose({ editing: value === "" ? null : { place, row: value as PlanRowId } })
          }
        >
          <option value="">{own.choose}</option>
          {groups.map((group) => (
            <optgroup key={group} label={groupOf(group)}>
              {planRows
                .filter((each) => each.group === group)
                .map((each) => (
                  <option key={each.id} value={each.id}>
                    {nameOf(each)}
                  </option>
                ))}
            </optgroup>
          ))}
        </Select>
      </Field>
      {row && (
        <TermField
          key={`${place} ${row.id}`}
          row={row}
          value={planValue(before, row)}
          typed={typed[place]?.[row.id] ?? null}
          issue={draft.issues.get(row.id)}
          onType={(value) => session.cover.type({ place, row: row.id }, value)}
        />
      )}
      {cell && (
        <div>
          <Button size="small" onClick={() => void session.select(cell)}>
            {own.toCell}
          </Button>
        </div>
      )}
      {draft.changes.length > 0 && (
        <Effects before={before} after={compared.map(({ plans }) => plans[drafts.indexOf(draft)])} basis={basis} />
      )}
      <DraftChanges draft={draft} />
    </Card>
  );
}

const firstRow: PlanRowId = "liability.limit";
