import { Button, Card, Text } from "@fluentui/react-components";
import { useMemo, useRef, useState } from "react";
import { discountOf, understand } from "../../../engine";
import { fill, numberedMessage, shortened } from "../../../locales";
import type { Diagnosis } from "../../../workbook/plan/diagnose";
import { confirmedIn } from "../../../workbook/read/confirmed";
import { usePane, usePaneState } from "../../pane-context";
import { loadDiscounts, type LoadedDiscounts } from "../../session/cover/discounts-file";
import type { PlanDraft } from "../../session/cover/plan-draft";
import { Heading } from "../heading";
import { DiscountDetail } from "./discount-detail";
import { useCoverStyles } from "./styles";

/** Problems of a file that are listed. */
const few = 8;

interface Props {
  readonly drafts: readonly PlanDraft[];
  readonly diagnosis: Diagnosis;
}

/** The insurer's own discounts: off until a table is loaded, and for the underwriter alone. */
export function DiscountCard({ drafts, diagnosis }: Props) {
  const styles = useCoverStyles();
  const { session, text } = usePane();
  const inUse = usePaneState(({ cover }) => cover.discounts);
  const [refused, setRefused] = useState<Refused | null>(null);
  const chooser = useRef<HTMLInputElement>(null);
  const own = text.discount;
  const choose = async (input: HTMLInputElement): Promise<void> => {
    const [chosen] = input.files ?? [];
    const loaded = chosen ? await loadDiscounts(chosen) : null;
    if (loaded?.ok) session.cover.useDiscounts(loaded);
    if (loaded) setRefused(loaded.ok ? null : loaded);
    // else the same file, corrected, could not be chosen again
    input.value = "";
  };
  return (
    <Card>
      <Heading level={2}>{own.title}</Heading>
      <div role="status" className={styles.pair}>
        <Text className={styles.words}>
          {inUse ? fill(own.inUse, { file: inUse.file, rule: shortened(inUse.table.rule) }) : own.off}
        </Text>
        {refused && <RefusedFile {...refused} />}
      </div>
      <div className={styles.buttons}>
        <Button onClick={() => chooser.current?.click()}>{own.choose}</Button>
        {inUse && (
          <Button appearance="subtle" onClick={() => session.cover.useDiscounts(null)}>
            {own.remove}
          </Button>
        )}
      </div>
      <input
        ref={chooser}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={own.choose}
        onChange={({ currentTarget }) => void choose(currentTarget)}
      />
      {inUse && <Earned drafts={drafts} diagnosis={diagnosis} table={inUse.table} />}
    </Card>
  );
}

type InUse = Extract<LoadedDiscounts, { readonly ok: true }>;
type Refused = Extract<LoadedDiscounts, { readonly ok: false }>;

/** What the table gives this customer, with answers as confirmed as the notes say. */
function Earned({ drafts, diagnosis, table }: Props & Pick<InUse, "table">) {
  const reading = usePaneState((state) => state.reading);
  const snapshot = reading && reading.kind !== "none" ? reading.snapshot : null;
  const { reading: read, parameters, rules } = diagnosis;
  const discount = useMemo(
    () => snapshot && discountOf(table, understand(read.sheet, parameters, rules), confirmedIn(snapshot)),
    [table, read, parameters, rules, snapshot],
  );
  return discount && <DiscountDetail discount={discount} table={table} drafts={drafts} />;
}

function RefusedFile({ file, issues }: Refused) {
  const styles = useCoverStyles();
  const { language, text } = usePane();
  return (
    <>
      <Text weight="semibold" className={styles.words}>
        {fill(text.discount.refused, { file })}
      </Text>
      <ul className={styles.list}>
        {issues.slice(0, few).map((issue, index) => (
          <li key={index} className={styles.words}>
            {numberedMessage(language, issue)}
          </li>
        ))}
      </ul>
      {issues.length > few && <Text>{fill(text.parameters.moreIssues, { count: issues.length - few })}</Text>}
    </>
  );
}
