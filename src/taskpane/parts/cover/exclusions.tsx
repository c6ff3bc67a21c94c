import { Badge, Card, Link, Text } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { exclusionsInPlay, exclusionsOf, marketRemarks, understand } from "../../../engine";
import { issueNumber } from "../../../issues";
import { message, questionName } from "../../../locales";
import type { Diagnosis } from "../../../workbook/plan/diagnose";
import { usePane } from "../../pane-context";
import type { PlanDraft } from "../../session/cover/plan-draft";
import { Heading } from "../heading";
import { useQuestionPlace } from "../places";
import { useWords } from "../use-words";
import { PlanSelect } from "./plan-select";
import { useCoverStyles } from "./styles";

const colors = { inPlay: "danger", open: "warning" } as const;

interface Props {
  readonly drafts: readonly PlanDraft[];
  readonly diagnosis: Diagnosis;
}

/** What a plan does not pay whatever it says: what the answers bring into play first; and where it leaves the market's usual terms. */
export function Exclusions({ drafts, diagnosis: { reading, parameters, rules } }: Props) {
  const styles = useCoverStyles();
  const { session, language, text } = usePane();
  const { plans, questions, sheets } = useWords();
  const placeOf = useQuestionPlace();
  const [place, setPlace] = useState<number | null>(null);
  const understood = useMemo(() => understand(reading.sheet, parameters, rules), [reading, parameters, rules]);
  const draft = drafts.find((each) => each.place === place) ?? drafts[0];
  if (!draft) return null;
  const words = text.cover.exclusions;
  const inPlay = exclusionsInPlay(draft.plan.terms, understood);
  const printed = exclusionsOf(draft.plan.terms).filter((id) => inPlay.every(({ exclusion }) => exclusion !== id));
  const remarks = marketRemarks(draft.plan, understood.model.used("revenue"), parameters);
  return (
    <Card>
      <Heading level={2}>{words.title}</Heading>
      <Text>{words.text}</Text>
      <PlanSelect label={text.cover.planOf} drafts={drafts} place={draft.place} onChoose={setPlace} />
      {inPlay.length === 0 && <Text>{words.none}</Text>}
      <ul className={styles.list}>
        {inPlay.map(({ exclusion, state, questions: asked }) => (
          <li key={exclusion} className={styles.words}>
            <Badge appearance="tint" color={colors[state]}>
              {words.states[state]}
            </Badge>{" "}
            {plans.exclusions[exclusion]}
            {asked.map((id) => {
              const cell = placeOf(id);
              const label = questionName(id, { questions });
              return (
                <div key={id} className={styles.row}>
                  {cell ? (
                    <Link as="button" className={styles.link} onClick={() => void session.select(cell)}>
                      {label}
                    </Link>
                  ) : (
                    label
                  )}
                </div>
              );
            })}
          </li>
        ))}
      </ul>
      <Text weight="semibold">{words.printed}</Text>
      <Text size={200} className={styles.words}>
        {printed.map((id) => plans.exclusions[id]).join(sheets.calc.separator)}
      </Text>
      {remarks.length > 0 && (
        <>
          <Text weight="semibold">{words.market}</Text>
          <ul className={styles.list}>
            {remarks.map((remark) => (
              <li key={`${remark.code} ${"term" in remark ? remark.term : ""}`} className={styles.words}>
                {message(language, remark)}{" "}
                <Text size={200} className={styles.quiet}>
                  {issueNumber(remark.code)}
                </Text>
              </li>
            ))}
          </ul>
        </>
      )}
    </Card>
  );
}
