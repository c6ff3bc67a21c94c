import { useEffect, useMemo, useState } from "react";
import { compareSets, type HearingSheet, type ParameterSet, type SetComparison } from "../../../engine";
import { usePane } from "../../pane-context";

export type Pair = readonly [before: ParameterSet, after: ParameterSet];

/** A comparison of two sets; the tail's figures are added when they have been simulated. */
export function useComparison(pair: Pair | null, sheet: HearingSheet | undefined): SetComparison | null {
  const { simulation } = usePane().session;
  const comparison = useMemo(() => (pair && sheet ? compareSets(pair[0], pair[1], sheet) : null), [pair, sheet]);
  const [tail, setTail] = useState<{ readonly of: SetComparison; readonly figures: SetComparison["tail"] } | null>(
    null,
  );
  useEffect(() => {
    if (!pair || !sheet || !comparison) return;
    let wanted = true;
    void simulation.tails(sheet, pair).then((figures) => {
      if (wanted && figures) setTail({ of: comparison, figures });
    });
    return () => {
      wanted = false;
    };
  }, [simulation, pair, sheet, comparison]);
  return useMemo(
    () => (comparison && tail?.of === comparison && tail.figures ? { ...comparison, tail: tail.figures } : comparison),
    [comparison, tail],
  );
}
