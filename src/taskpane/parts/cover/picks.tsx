import { Card, Checkbox, Field, Select, Text } from "@fluentui/react-components";
import type { EventPoint } from "../../../engine";
import { fill } from "../../../locales";
import type { PlanInCells } from "../../../workbook/read/plans";
import { usePane, usePaneState } from "../../pane-context";
import { mostPicked } from "../../session/cover/cover-state";
import { amountUnits, type AmountUnit } from "../../session/settings";
import { useCoverStyles } from "./styles";

const eventPoints = ["low", "likely", "high", "mean"] as const satisfies readonly EventPoint[];

interface Props {
  readonly plans: readonly PlanInCells[];
  /** Their places. */
  readonly picked: readonly number[];
}

/** Which plans are compared, at which size of an event, and in which unit. */
export function Picks({ plans, picked }: Props) {
  const styles = useCoverStyles();
  const { session, text } = usePane();
  const point = usePaneState(({ cover }) => cover.point);
  const unit = usePaneState(({ settings }) => settings.unit);
  const own = text.cover;
  return (
    <Card>
      {plans.length > 1 && (
        <div role="group" aria-label={fill(own.pick, { most: mostPicked })}>
          <Text block>{fill(own.pick, { most: mostPicked })}</Text>
          {plans.map(({ plan, place }) => {
            const chosen = picked.includes(place);
            return (
              <div key={place}>
                <Checkbox
                  label={plan.name}
                  checked={chosen}
                  disabled={chosen ? picked.length === 1 : picked.length >= mostPicked}
                  onChange={() =>
                    session.cover.choose({
                      picked: chosen ? picked.filter((each) => each !== place) : [...picked, place],
                    })
                  }
                />
              </div>
            );
          })}
        </div>
      )}
      <Field label={own.point} className={styles.field}>
        <Select
          className={styles.select}
          value={point}
          onChange={(_, { value }) => session.cover.choose({ point: value as EventPoint })}
        >
          {eventPoints.map((each) => (
            <option key={each} value={each}>
              {own.points[each]}
            </option>
          ))}
        </Select>
      </Field>
      {point === "mean" && (
        <Text size={200} className={styles.quiet}>
          {own.meanNote}
        </Text>
      )}
      <Field label={text.losses.unit} orientation="horizontal">
        <Select value={unit} onChange={(_, { value }) => session.changeSettings({ unit: value as AmountUnit })}>
          {amountUnits.map((each) => (
            <option key={each} value={each}>
              {text.units[each].name}
            </option>
          ))}
        </Select>
      </Field>
    </Card>
  );
}
