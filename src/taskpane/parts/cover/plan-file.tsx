import { Button, Card, Text } from "@fluentui/react-components";
import { useMemo, useRef, useState } from "react";
import type { Plan } from "../../../engine";
import { fill, numberedMessage } from "../../../locales";
import { handOver, savesFiles, type HandedOver } from "../../hand-over";
import { usePane, usePaneState } from "../../pane-context";
import { placedPlans } from "../../session/cover/placed-plans";
import { loadPlans, savedPlans, type LoadedPlans } from "../../session/cover/plans-file";
import { columnsOfPlans } from "../../session/plan-cells";
import { isBusy } from "../../session/state";
import { Copied } from "../copied";
import { Heading } from "../heading";
import { useCoverStyles } from "./styles";

/** Problems of a file that are listed. */
const few = 8;

/** Saves the plans of the sheet as a file, and writes plans of a file into its columns. */
export function PlanFile({ plans, customer }: { readonly plans: readonly Plan[]; readonly customer: string | null }) {
  const styles = useCoverStyles();
  const { session, text } = usePane();
  const words = text.cover.file;
  const [kept, setKept] = useState<HandedOver | null>(null);
  const [loaded, setLoaded] = useState<LoadedPlans | null>(null);
  const chooser = useRef<HTMLInputElement>(null);
  const file = savedPlans(plans, customer);
  const saves = savesFiles(session.host);
  const choose = async (input: HTMLInputElement): Promise<void> => {
    const [chosen] = input.files ?? [];
    if (chosen) setLoaded(await loadPlans(chosen));
    // else the same file, corrected, could not be chosen again
    input.value = "";
  };
  return (
    <Card>
      <Heading level={2}>{words.title}</Heading>
      <Text>{words.text}</Text>
      <div className={styles.buttons}>
        {plans.length > 0 && (
          <Button onClick={() => void handOver(session.host, file, "application/json").then(setKept)}>
            {saves ? words.save : words.copy}
          </Button>
        )}
        <Button onClick={() => chooser.current?.click()}>{words.choose}</Button>
      </div>
      {!saves && plans.length > 0 && (
        <Text className={styles.quiet}>{fill(text.parameters.copySetText, { name: file.name })}</Text>
      )}
      <Copied outcome={kept} text={file.text} label={words.title} />
      <input
        ref={chooser}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={words.choose}
        onChange={({ currentTarget }) => void choose(currentTarget)}
      />
      <div role="status" className={styles.pair}>
        {loaded && <Loaded loaded={loaded} onTaken={() => setLoaded(null)} />}
      </div>
    </Card>
  );
}

/** What of a file can be written where, and what is wrong with the rest. */
function Loaded({ loaded: { file, plans, errors, remarks }, onTaken }: LoadedProps) {
  const styles = useCoverStyles();
  const { session, language, text } = usePane();
  const busy = usePaneState(isBusy);
  const reading = usePaneState((state) => state.reading);
  const columns = useMemo(() => columnsOfPlans(reading), [reading]);
  const words = text.cover.file;
  const placed = placedPlans(plans, columns);
  const isNew = columns.length === 0;
  const count = isNew ? plans.length : placed.filter(({ place }) => place !== null).length;
  const take = async (): Promise<void> => {
    if (await session.takePlans(plans)) onTaken();
  };
  const issues = [...errors, ...remarks];
  return (
    <>
      <Text weight="semibold" className={styles.words}>
        {fill(plans.length === 0 ? words.refused : words.loaded, { file, count: plans.length })}
      </Text>
      {isNew && plans.length > 0 && <Text>{words.newSheet}</Text>}
      <ul className={styles.list}>
        {placed.map(({ plan: { name }, place, replaces }) => (
          <li key={name} className={styles.words}>
            {isNew ? name : fill(place === null ? words.noRoom : replaces ? words.over : words.into, { plan: name })}
          </li>
        ))}
        {issues.slice(0, few).map((issue, index) => (
          <li key={index} className={styles.words}>
            {numberedMessage(language, issue)}
          </li>
        ))}
      </ul>
      {issues.length > few && <Text>{fill(text.parameters.moreIssues, { count: issues.length - few })}</Text>}
      {count > 0 && (
        <div>
          <Button appearance="primary" disabled={busy} onClick={() => void take()}>
            {words.take}
          </Button>
        </div>
      )}
    </>
  );
}

interface LoadedProps {
  readonly loaded: LoadedPlans;
  readonly onTaken: () => void;
}
