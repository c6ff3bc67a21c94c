import { Field, Select, Text } from "@fluentui/react-components";
import { usePane } from "../../pane-context";
import { useCoverStyles } from "../cover/styles";
import { usePlanChoice } from "./use-plan-choice";

/** Under which plan of the sheet payments are looked at, if any. */
export function PlanChoice() {
  const styles = useCoverStyles();
  const { session, text } = usePane();
  const { drafts, chosen } = usePlanChoice();
  const own = text.improvement.plan;
  if (drafts.length === 0)
    return (
      <Text size={200} className={styles.quiet}>
        {own.noPlans}
      </Text>
    );
  return (
    <Field label={own.label} className={styles.field}>
      <Select
        className={styles.select}
        value={chosen ? String(chosen.place) : ""}
        onChange={(_, { value }) => session.whatIf.choose({ plan: value === "" ? null : Number(value) })}
      >
        <option value="">{own.none}</option>
        {drafts.map(({ place, plan }) => (
          <option key={place} value={place}>
            {plan.name}
          </option>
        ))}
      </Select>
    </Field>
  );
}
