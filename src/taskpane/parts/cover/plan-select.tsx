import { Field, Select } from "@fluentui/react-components";
import type { PlanDraft } from "../../session/cover/plan-draft";
import { useCoverStyles } from "./styles";

interface Props {
  readonly label: string;
  readonly drafts: readonly PlanDraft[];
  readonly place: number;
  readonly onChoose: (place: number) => void;
}

/** Which of the plans compared is looked at; nothing where there is only one. */
export function PlanSelect({ label, drafts, place, onChoose }: Props) {
  const styles = useCoverStyles();
  if (drafts.length < 2) return null;
  return (
    <Field label={label} className={styles.field}>
      <Select className={styles.select} value={String(place)} onChange={(_, { value }) => onChoose(Number(value))}>
        {drafts.map(({ place: each, plan }) => (
          <option key={each} value={each}>
            {plan.name}
          </option>
        ))}
      </Select>
    </Field>
  );
}
