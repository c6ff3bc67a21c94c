import { usePane, usePaneState } from "../pane-context";
import { isBusy, isStale, type Reading } from "../session/state";
import { Standing } from "./standing";

/** Says that inputs have changed since the results were made, and renews them. */
export function StaleNotice() {
  const { session, text } = usePane();
  const stands = usePaneState(isStale);
  const reading = usePaneState((state) => state.reading);
  const view = usePaneState((state) => state.view);
  const live = usePaneState(({ settings }) => settings.live);
  const busy = usePaneState(isBusy);
  if (!stands) return null;
  const { stale } = text.shell;
  if (reading?.kind !== "unreadable") {
    const renew = { label: stale.renew, disabled: busy, act: () => void session.renew() };
    const said = live
      ? ({ intent: "info", text: stale.live } as const)
      : ({ intent: "warning", text: stale.text } as const);
    return <Standing {...said} title={stale.title} action={renew} />;
  }
  const wrong = isOfParameters(reading);
  const toCells = { label: text.parameters.toCells, disabled: false, act: () => session.show("parameters") };
  return (
    <Standing
      intent="warning"
      title={stale.title}
      text={wrong ? stale.wrong : stale.unreadable}
      action={wrong && view !== "parameters" ? toCells : null}
    />
  );
}

/** Whether the workbook cannot be assessed because of its parameter cells. */
export const isOfParameters = ({ issues }: Extract<Reading, { kind: "unreadable" }>): boolean =>
  issues.some(({ issue }) => issue.code.startsWith("parameter"));
