import { Card, Text } from "@fluentui/react-components";
import { useMemo } from "react";
import type { PlanYears } from "../../../engine/simulation";
import { gapInWords } from "../../../locales";
import { usePane } from "../../pane-context";
import { gapsUnder, type CoverBasis } from "../../session/cover/compared-cover";
import type { PlanDraft } from "../../session/cover/plan-draft";
import { Heading } from "../heading";
import { useWords } from "../use-words";
import { useCoverStyles } from "./styles";

/** Told of each plan. */
const few = 4;

interface Props {
  readonly drafts: readonly PlanDraft[];
  readonly basis: CoverBasis;
  /** Of these plans as they are now; null while they are not settled. */
  readonly years: readonly PlanYears[] | null;
}

/** What each plan leaves of the likely events, in words, heaviest first. */
export function Gaps({ drafts, basis, years }: Props) {
  const styles = useCoverStyles();
  const { text } = usePane();
  const words = useWords();
  const own = text.cover.gaps;
  const gaps = useMemo(
    () => drafts.map(({ plan }, index) => gapsUnder(basis, plan, years?.[index] ?? null)),
    [drafts, basis, years],
  );
  return (
    <Card>
      <Heading level={2}>{own.title}</Heading>
      <Text size={200} className={styles.quiet}>
        {own.text}
      </Text>
      {drafts.map(({ place, plan }, index) => (
        <div key={place}>
          <Text block weight="semibold" className={styles.words}>
            {plan.name}
          </Text>
          {gaps[index]?.length === 0 && <Text>{own.none}</Text>}
          <ul className={styles.list}>
            {gaps[index]?.slice(0, few).map((gap) => (
              <li key={[gap.scenario, gap.line, gap.reason].join(" ")}>{gapInWords(gap, words)}</li>
            ))}
          </ul>
        </div>
      ))}
    </Card>
  );
}
