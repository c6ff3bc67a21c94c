import { Button, Card, Checkbox, MessageBar, MessageBarBody, Text } from "@fluentui/react-components";
import { useRef, useState } from "react";
import {
  changesOf,
  defaultParameters,
  fingerprintParameters,
  insurerSet,
  isParameterError,
  overridesOf,
  parameterTable,
  type ParameterIssue,
  type ParameterSet,
} from "../../../engine";
import { fill, numberedMessage } from "../../../locales";
import type { ParameterChanges } from "../../../workbook/plan/parameter-cells";
import { handOver, savesFiles, type HandedOver } from "../../hand-over";
import { usePane, usePaneState } from "../../pane-context";
import { loadSet, savedSet, type LoadedSet } from "../../session/set-file";
import { isBusy } from "../../session/state";
import { Copied } from "../copied";
import { Heading } from "../heading";
import { NotCarried } from "./not-carried";
import { useParameterStyles } from "./styles";
import type { Pair } from "./use-comparison";

interface Props {
  /** The set in the workbook; null if it is not valid. */
  readonly set: ParameterSet | null;
  /** `opener` is the button that was pressed. */
  readonly onCompare: (pair: Pair, opener: HTMLElement) => void;
}

/** Problems of a file that are listed; a file of another kind has hundreds. */
const few = 8;

/** Saves the set, loads another one if all of it is valid, and compares the two. */
export function Sets({ set, onCompare }: Props) {
  const styles = useParameterStyles();
  const { session, language, text } = usePane();
  const words = text.parameters;
  const [own, setOwn] = useState(false);
  const [kept, setKept] = useState<HandedOver | null>(null);
  const [loaded, setLoaded] = useState<LoadedSet | null>(null);
  const chooser = useRef<HTMLInputElement>(null);
  const overrides = set ? Object.keys(overridesOf(set)).length : 0;
  const file = set && savedSet(set, language, own);
  const saves = savesFiles(session.host);
  const save = async (): Promise<void> => {
    if (file) setKept(await handOver(session.host, file, "application/json"));
  };
  const choose = async (input: HTMLInputElement): Promise<void> => {
    const [file] = input.files ?? [];
    if (file) setLoaded(await loadSet(file));
    // else the same file, corrected, could not be chosen again
    input.value = "";
  };
  return (
    <Card>
      <Heading level={2}>{words.sets}</Heading>
      {overrides > 0 && (
        <Checkbox
          label={fill(words.withOverrides, { count: overrides })}
          checked={own}
          onChange={(_, { checked }) => {
            setOwn(checked === true);
            setKept(null);
          }}
        />
      )}
      <div className={styles.buttons}>
        <Button disabled={!set} onClick={() => void save()}>
          {saves ? words.save : words.copySet}
        </Button>
        <Button onClick={() => chooser.current?.click()}>{words.load}</Button>
        <Button
          disabled={!set}
          onClick={({ currentTarget }) => set && onCompare([defaultParameters, set], currentTarget)}
        >
          {words.compareDefault}
        </Button>
      </div>
      {!saves && file && <Text className={styles.quiet}>{fill(words.copySetText, { name: file.name })}</Text>}
      {file && <Copied outcome={kept} text={file.text} label={words.sets} />}
      <Text className={styles.quiet}>{words.loadText}</Text>
      <input
        ref={chooser}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={words.load}
        onChange={({ currentTarget }) => void choose(currentTarget)}
      />
      <div role="status" className={styles.group}>
        {loaded && !loaded.set && <Refused loaded={loaded} />}
        {loaded?.set && (
          <Offer file={loaded.file} issues={loaded.issues} read={loaded.set} set={set} onCompare={onCompare} />
        )}
      </div>
    </Card>
  );
}

function Refused({ loaded: { file, issues } }: { readonly loaded: LoadedSet }) {
  const styles = useParameterStyles();
  const { language, text } = usePane();
  const wrong = issues.filter((issue) => !issue.code.startsWith("parameter") || isError(issue));
  return (
    <>
      <Text weight="semibold">{fill(text.parameters.refused, { file })}</Text>
      <ul className={styles.list}>
        {wrong.slice(0, few).map((issue, index) => (
          <li key={index} className={styles.words}>
            {numberedMessage(language, issue)}
          </li>
        ))}
      </ul>
      {wrong.length > few && <Text>{fill(text.parameters.moreIssues, { count: wrong.length - few })}</Text>}
    </>
  );
}

const isError = (issue: LoadedSet["issues"][number]): boolean =>
  issue.code === "parameterFileTooLarge" || isParameterError(issue as ParameterIssue);

function Offer({
  file,
  read,
  issues,
  set,
  onCompare,
}: Props & { readonly file: string; readonly read: ParameterSet; readonly issues: LoadedSet["issues"] }) {
  const styles = useParameterStyles();
  const { session, language, text } = usePane();
  const busy = usePaneState(isBusy);
  const words = text.parameters;
  const [withOwn, setWithOwn] = useState(false);
  const own = Object.keys(overridesOf(read)).length;
  const { name, version } = read;
  const origin = issues.find(({ code }) => code === "parametersCarriedOver");
  const remarks = issues.filter(({ code }) => code === "parameterWide" || code === "parameterMeanFar");
  const differing = set ? changesOf(insurerSet(set), insurerSet(read)).length : null;
  return (
    <>
      <Text weight="semibold" className={styles.words}>
        {fill(words.loaded, { file, name, version })}
      </Text>
      <Text className={styles.quiet} size={200}>
        {fingerprintParameters(insurerSet(read)).slice(0, 16)}
      </Text>
      {origin && (
        <MessageBar layout="multiline">
          <MessageBarBody>
            {numberedMessage(language, origin)}
            <NotCarried issue={origin} />
          </MessageBarBody>
        </MessageBar>
      )}
      {differing !== null && <Text>{fill(words.differs, { count: differing })}</Text>}
      {remarks.slice(0, few).map((issue, index) => (
        <Text key={index} className={styles.quiet}>
          {numberedMessage(language, issue)}
        </Text>
      ))}
      {own > 0 && (
        <Checkbox
          label={fill(words.takeOverrides, { count: own })}
          checked={withOwn}
          onChange={(_, { checked }) => setWithOwn(checked === true)}
        />
      )}
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          disabled={busy}
          onClick={() => void session.writeParameters(changesTo(read, withOwn))}
        >
          {words.take}
        </Button>
        <Button
          disabled={!set}
          onClick={({ currentTarget }) => set && onCompare([set, withOwn ? read : insurerSet(read)], currentTarget)}
        >
          {words.compareLoaded}
        </Button>
      </div>
    </>
  );
}

/** The insurer's whole set; a customer's own values are replaced only on request. */
function changesTo(read: ParameterSet, overrides: boolean): ParameterChanges {
  const { name, version, values, carriedOver } = insurerSet(read);
  const own = overridesOf(read);
  return {
    insurer: values,
    identity: { name, version, ...(carriedOver ? { carriedOver } : {}) },
    ...(overrides ? { overrides: Object.fromEntries(parameterTable.map(({ id }) => [id, own[id] ?? null])) } : {}),
  };
}
