import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { usePane } from "../pane-context";
import { isStale, type Reading } from "../session/state";

/** Stands over every result whose inputs changed since. */
export function StaleNotice() {
  const { session, state, text } = usePane();
  if (!isStale(state)) return null;
  const { stale } = text.shell;
  const { reading, settings, view, work } = state;
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
    <MessageBar intent={settings.live ? "info" : "warning"} layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{stale.title}</MessageBarTitle>
        {settings.live ? stale.live : stale.text}
      </MessageBarBody>
      <MessageBarActions>
        <Button disabled={work !== null} onClick={() => void session.diagnose()}>
          {stale.renew}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}

/** Whether parameter cells are why the workbook cannot be assessed. */
export const isOfParameters = ({ issues }: Extract<Reading, { kind: "unreadable" }>): boolean =>
  issues.some(({ issue }) => issue.code.startsWith("parameter"));
