import { usePane, usePaneState } from "../../pane-context";
import { isDistributionStale, isReadable, isRunning } from "../../session/state";
import { Standing } from "../standing";

/** Says that inputs have changed since the distribution was simulated, unless a new run is under way. */
export function StaleDistribution() {
  const { session, text } = usePane();
  const stands = usePaneState((state) => isDistributionStale(state) && !isRunning(state));
  const readable = usePaneState(isReadable);
  const { title, text: said, renew } = text.distribution.stale;
  if (!stands) return null;
  const again = { label: renew, disabled: !readable, act: () => void session.simulation.start() };
  return <Standing intent="warning" title={title} text={said} action={again} />;
}
