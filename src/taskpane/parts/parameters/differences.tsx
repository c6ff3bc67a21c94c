import { Badge, Button, Card, Link, Text, mergeClasses } from "@fluentui/react-components";
import { defaultParameters, parameterTable, type ParameterGroupId } from "../../../engine";
import { fill } from "../../../locales";
import { insurerName } from "../../../workbook/formula/parameter-names";
import type { Place } from "../../../issues";
import type { ParameterChanges } from "../../../workbook/plan/parameter-cells";
import { usePane, usePaneState } from "../../pane-context";
import { departures, type Departure } from "../../session/parameter-cells";
import { isBusy } from "../../session/state";
import { Heading } from "../heading";
import { useWords } from "../use-words";
import { Confirmed } from "./confirmed";
import { useParameterStyles } from "./styles";
import { useValues } from "./use-values";

type Reading = Parameters<typeof departures>[0];

const reset = (of: readonly Departure[]): ParameterChanges => ({
  insurer: Object.fromEntries(of.map(({ row: { id } }) => [id, defaultParameters.values[id]])),
});

const removal = (of: readonly Departure[]): ParameterChanges => ({
  overrides: Object.fromEntries(of.map(({ row: { id } }) => [id, null])),
});

/** Parameters that differ from their defaults, by group: one, a group or all can be reset, a customer's own values removed. */
export function Differences({
  parameters,
  placeOf,
}: {
  readonly parameters: Reading;
  readonly placeOf: (name: string) => Place | null;
}) {
  const styles = useParameterStyles();
  const { session, text } = usePane();
  const words = text.parameters;
  const all = departures(parameters);
  const changed = all.filter((each) => each.changed);
  const overridden = all.filter(({ override }) => override);
  const groups = [...new Set(parameterTable.map(({ group }) => group))]
    .map((group) => ({ group, rows: all.filter(({ row }) => row.group === group) }))
    .filter(({ rows }) => rows.length > 0);
  const { name, version } = defaultParameters;
  return (
    <Card>
      <Heading level={2}>{fill(words.changed, { count: all.length })}</Heading>
      {all.length === 0 && <Text>{words.same}</Text>}
      {groups.map(({ group, rows }) => (
        <Group key={group} group={group} rows={rows} placeOf={placeOf} />
      ))}
      {all.length > 0 && (
        <div className={styles.buttons}>
          {changed.length > 0 && (
            <Confirmed
              label={words.resetAll}
              question={fill(words.sureReset, { count: changed.length })}
              answer={words.sure}
              onSure={() => void session.writeParameters({ ...reset(changed), identity: { name, version } })}
            />
          )}
          {overridden.length > 0 && (
            <Confirmed
              label={words.removeAll}
              question={fill(words.sureRemove, { count: overridden.length })}
              answer={words.sureOff}
              onSure={() => void session.writeParameters(removal(overridden))}
            />
          )}
        </div>
      )}
    </Card>
  );
}

function Group({
  group,
  rows,
  placeOf,
}: {
  readonly group: ParameterGroupId;
  readonly rows: readonly Departure[];
  readonly placeOf: (name: string) => Place | null;
}) {
  const styles = useParameterStyles();
  const { session, text } = usePane();
  const busy = usePaneState(isBusy);
  const words = text.parameters;
  const name = useWords().parameters.groups[group];
  const changed = rows.filter((each) => each.changed);
  return (
    <section className={styles.group} aria-label={name}>
      <h3 className={styles.groupHead}>{name}</h3>
      <ul className={styles.list}>
        {rows.map((departure) => (
          <Row key={departure.row.id} departure={departure} place={placeOf(insurerName(departure.row.id, "likely"))} />
        ))}
      </ul>
      {changed.length > 1 && (
        <div>
          <Button
            size="small"
            disabled={busy}
            aria-label={fill(words.resetGroupOne, { group: name })}
            onClick={() => void session.writeParameters(reset(changed))}
          >
            {words.resetGroup}
          </Button>
        </div>
      )}
    </section>
  );
}

function Row({ departure, place }: { readonly departure: Departure; readonly place: Place | null }) {
  const styles = useParameterStyles();
  const { session, text } = usePane();
  const busy = usePaneState(isBusy);
  const values = useValues();
  const words = text.parameters;
  const { row, insurer, used, changed, override } = departure;
  const { label } = useWords().parameters.labels[row.id];
  return (
    <li className={styles.words}>
      {place ? (
        <Link as="button" className={styles.link} onClick={() => void session.select(place)}>
          {label}
        </Link>
      ) : (
        <Text>{label}</Text>
      )}
      <Text className={styles.quiet}>{fill(words.now, { value: values.row(row, used) })}</Text>
      {override && <Text className={styles.quiet}>{fill(words.insurer, { value: values.row(row, insurer) })}</Text>}
      {changed && <Text className={styles.quiet}>{fill(words.shipped, { value: values.row(row, row) })}</Text>}
      {override && (
        <Text className={styles.quiet}>
          <Badge appearance="outline">{words.overridden}</Badge>{" "}
          {fill(words.override, { value: values.some(row, override) })}
        </Text>
      )}
      <div className={mergeClasses(styles.buttons, styles.below)}>
        {changed && (
          <Button
            size="small"
            disabled={busy}
            aria-label={fill(words.resetOne, { item: label })}
            onClick={() => void session.writeParameters(reset([departure]))}
          >
            {words.reset}
          </Button>
        )}
        {override && (
          <Button
            size="small"
            disabled={busy}
            aria-label={fill(words.removeOne, { item: label })}
            onClick={() => void session.writeParameters(removal([departure]))}
          >
            {words.remove}
          </Button>
        )}
      </div>
    </li>
  );
}
