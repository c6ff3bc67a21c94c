import { useDeferredValue, useMemo, type ReactNode } from "react";
import { PaneProvided, usePane } from "../../pane-context";
import { notBegun, type SimulationResult } from "../../session/simulation-state";

/**
 * The distribution's figures, drawn in slices, and not again for every word on how far a run is: of that they only learn
 * whether there is one.
 */
export function Calm({ children }: { readonly children: (made: SimulationResult) => ReactNode }) {
  const { session, state, language, text } = usePane();
  const { settings, view, reading, result, work, failure, done, undo, simulation } = state;
  const { years, seed, stopped, result: made, running } = simulation;
  const busy = running !== null;
  const calm = useMemo(() => {
    const still = { years, seed, stopped, result: made, running: busy ? notBegun(years) : null };
    const seen = { settings, view, reading, result, work, failure, done, undo, simulation: still };
    return { session, language, text, state: seen };
  }, [
    session,
    language,
    text,
    settings,
    view,
    reading,
    result,
    work,
    failure,
    done,
    undo,
    years,
    seed,
    stopped,
    made,
    busy,
  ]);
  const pane = useDeferredValue(calm, null);
  const shown = pane?.state.simulation.result;
  return pane && shown ? <PaneProvided pane={pane}>{children(shown)}</PaneProvided> : null;
}
