import { Field, Input, Text } from "@fluentui/react-components";
import { costOf, returnOnCost } from "../../../engine";
import { fill, percentage } from "../../../locales";
import { usePane, usePaneState } from "../../pane-context";
import { useNumbers } from "../amount-text";
import { useSpoken } from "../cover/use-spoken";

/** What the answers tried would cost, which the underwriter knows, and what it would earn. `saved`: yen a year. */
export function CostField({ saved }: { readonly saved: number }) {
  const { session, text } = usePane();
  const typed = usePaneState(({ whatIf }) => whatIf.cost);
  const own = text.improvement.cost;
  const cost = costOf(typed);
  return (
    <>
      <Field
        label={own.label}
        hint={own.hint}
        {...(cost === undefined ? { validationState: "error", validationMessage: own.wrong } : {})}
      >
        <Input value={typed} onChange={(_, { value }) => session.whatIf.choose({ cost: value })} />
      </Field>
      {cost != null && <Earned cost={cost} saved={saved} />}
    </>
  );
}

function Earned({ cost, saved }: { readonly cost: number; readonly saved: number }) {
  const { language, text } = usePane();
  const { yen, plain } = useNumbers();
  const { exact } = useSpoken();
  const own = text.improvement.cost;
  const { rate, years } = returnOnCost(cost, saved);
  return (
    <Text role="status">
      {years === null
        ? own.none
        : fill(own.earned, {
            cost: exact(cost),
            saved: yen(saved),
            rate: percentage(rate, language),
            years: plain(years, years < 10 ? 1 : 0),
          })}
    </Text>
  );
}
