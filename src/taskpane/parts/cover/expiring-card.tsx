import { Badge, Card, Field, Select, Text } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { Verdict } from "../../../engine";
import { fill } from "../../../locales";
import type { Diagnosis } from "../../../workbook/plan/diagnose";
import { usePane } from "../../pane-context";
import { changedTerms, coverInForce, type ChangedTerm } from "../../session/cover/expiring";
import type { PlanDraft } from "../../session/cover/plan-draft";
import { Heading } from "../heading";
import { useWords } from "../use-words";
import { PlanSelect } from "./plan-select";
import { useCoverStyles } from "./styles";
import { useSpoken } from "./use-spoken";
import { useTerms } from "./use-terms";

const colors: Readonly<Partial<Record<Verdict, "danger" | "warning" | "success" | "informative">>> = {
  lost: "danger",
  worse: "warning",
  better: "success",
};

/** The cover in force, where the hearing sheet states one. */
const inForce = 0;

interface Props {
  /** Of every plan on the sheet. */
  readonly drafts: readonly PlanDraft[];
  /** Places of the plans that are compared. */
  readonly picked: readonly number[];
  readonly diagnosis: Diagnosis;
}

/** What becomes of each term where one plan takes another's place. */
export function ExpiringCard({ drafts, picked, diagnosis }: Props) {
  const styles = useCoverStyles();
  const { text } = usePane();
  const words = useWords();
  const [before, setBefore] = useState<number | null>(null);
  const [after, setAfter] = useState<number | null>(null);
  const own = text.cover.expiring;
  const stated = useMemo(() => coverInForce(diagnosis, words.terms.coverInForce), [diagnosis, words]);
  const choices = [
    ...(stated ? [{ place: inForce, ...stated }] : []),
    ...drafts.map(({ place, plan }) => ({ place, plan, notStated: [] })),
  ];
  const expiring = choices.find(({ place }) => place === before) ?? choices[0];
  const others = drafts.filter(({ place }) => place !== expiring?.place);
  const proposed =
    others.find(({ place }) => place === after) ?? others.find(({ place }) => picked.includes(place)) ?? others[0];
  if (!expiring || !proposed) return null;
  const { changed, notStated } = changedTerms(expiring, proposed);
  return (
    <Card>
      <Heading level={2}>{own.title}</Heading>
      {!stated && <Text size={200}>{own.noneStated}</Text>}
      <Field label={own.before} className={styles.field}>
        <Select
          className={styles.select}
          value={String(expiring.place)}
          onChange={(_, { value }) => setBefore(Number(value))}
        >
          {choices.map(({ place, plan }) => (
            <option key={place} value={place}>
              {place === inForce ? fill(own.inForce, { name: plan.name }) : plan.name}
            </option>
          ))}
        </Select>
      </Field>
      <PlanSelect label={own.after} drafts={others} place={proposed.place} onChoose={setAfter} />
      {changed.length === 0 && <Text>{own.same}</Text>}
      <ul className={styles.list}>
        {changed.map((each) => (
          <Changed key={each.of.kind === "row" ? each.of.row.id : each.of.attachment} change={each} />
        ))}
      </ul>
      {notStated > 0 && (
        <Text size={200} className={styles.quiet}>
          {fill(own.notStated, { count: notStated })}
        </Text>
      )}
    </Card>
  );
}

function Changed({ change: { verdict, expiring, proposed, of } }: { readonly change: ChangedTerm }) {
  const styles = useCoverStyles();
  const { text } = usePane();
  const { plans } = useWords();
  const { exact } = useSpoken();
  const terms = useTerms();
  const own = text.cover.expiring;
  const name = of.kind === "row" ? terms.name(of.row) : fill(own.layer, { amount: exact(of.attachment) });
  const valueOf = (value: ChangedTerm["expiring"]): string =>
    of.kind === "row" ? terms.value(of.row, value) : typeof value === "number" ? exact(value) : own.noLayer;
  return (
    <li className={styles.words}>
      <Badge appearance="tint" color={colors[verdict] ?? "informative"}>
        {plans.verdicts[verdict]}
      </Badge>{" "}
      {name}
      <div>
        <Text size={200} className={styles.quiet}>
          {fill(own.change, { before: valueOf(expiring), after: valueOf(proposed) })}
        </Text>
      </div>
    </li>
  );
}
