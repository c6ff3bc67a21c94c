import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { usePane, usePaneState } from "../pane-context";
import { isBusy, isStale, type Reading } from "../session/state";

/** A notice above results whose inputs have changed since. */
export function StaleNotice() {
  const { session, text } = usePane();
  const stands = usePaneState(isStale);
  const reading = usePaneState((state) => state.reading);
  const view = usePaneState((state) => state.view);
  const live = usePaneState(({ settings }) => settings.live);
  const busy = usePaneState(isBusy);
  if (!stands) return null;
  const { stale } = text.shell;
  if (reading?.kind === "unreadable") {
    const ofParameters = isOfParameters(reading);
    return (
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{stale.title}</MessageBarTitle>
          {ofParameters ? stale.wrong : stale.unreadable}
        </MessageBarBody>
        {ofParameters && view !== "parameters" && (
          <MessageBarActions>
            <Button onClick={() => session.show("parameters")}>{text.parameters.toCells}</Button>
          </MessageBarActions>
        )}
      </MessageBar>
    );
  }
  return (
    <MessageBar intent={live ? "info" : "warning"} layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{stale.title}</MessageBarTitle>
        {live ? stale.live : stale.text}
      </MessageBarBody>
      <MessageBarActions>
        <Button disabled={busy} onClick={() => void session.diagnose()}>
          {stale.renew}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}

/** Whether the workbook cannot be assessed because of its parameter cells. */
export const isOfParameters = ({ issues }: Extract<Reading, { kind: "unreadable" }>): boolean =>
  issues.some(({ issue }) => issue.code.startsWith("parameter"));
