import { Button, MessageBar, MessageBarActions, MessageBarBody, Text } from "@fluentui/react-components";
import { useMemo, useRef, useState } from "react";
import { fill } from "../../locales";
import { usePane, usePaneState } from "../pane-context";
import { Heading } from "../parts/heading";
import { Comparison } from "../parts/parameters/comparison";
import { Differences } from "../parts/parameters/differences";
import { Elicitation } from "../parts/parameters/elicitation";
import { ParameterProblems } from "../parts/parameters/problems";
import { Sets } from "../parts/parameters/sets";
import { useComparison, type Pair } from "../parts/parameters/use-comparison";
import { usePlaces } from "../parts/places";
import { parametersOf } from "../session/parameter-cells";
import { isBusy } from "../session/state";

/** The parameters of the workbook: what is wrong, what was changed, sets in files, and how low and high are chosen. */
export function ParametersView() {
  const { session, text } = usePane();
  const reading = usePaneState((state) => state.reading);
  const undo = usePaneState(({ undo }) => (undo?.of === "parameters" ? undo : null));
  const busy = usePaneState(isBusy);
  const words = text.parameters;
  const parameters = useMemo(() => parametersOf(reading), [reading]);
  const placeOf = usePlaces();
  const [pair, setPair] = useState<Pair | null>(null);
  const opener = useRef<HTMLElement | null>(null);
  const compare = (sets: Pair, pressed: HTMLElement): void => {
    opener.current = pressed;
    setPair(sets);
  };
  const close = (): void => {
    setPair(null);
    opener.current?.focus();
  };
  const info = reading?.kind === "read" ? reading.info : null;
  const sheet = info?.reading.sheet;
  const comparison = useComparison(pair, sheet);
  if (!reading || reading.kind === "none") return null;
  const set = info?.parameters ?? null;
  return (
    <>
      <Heading level={1}>{words.title}</Heading>
      {parameters && (
        <Text>{fill(words.identity, { name: parameters.cells.name, version: parameters.cells.version })}</Text>
      )}
      {parameters && parameters.cells.origin !== "" && <Text>{parameters.cells.origin}</Text>}
      {undo && (
        <MessageBar layout="multiline">
          <MessageBarBody>{words.undoText}</MessageBarBody>
          <MessageBarActions>
            <Button disabled={busy} onClick={() => void session.undoParameters()}>
              {words.undo}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {!parameters && <Text>{words.none}</Text>}
      <ParameterProblems reading={reading} />
      {parameters?.olderVersion === null && <Differences parameters={parameters} placeOf={placeOf} />}
      {parameters && <Sets set={set} onCompare={compare} />}
      {comparison && <Comparison key={comparison.sets.after.fingerprint} comparison={comparison} onClose={close} />}
      {set && <Elicitation set={set} placeOf={placeOf} />}
    </>
  );
}
