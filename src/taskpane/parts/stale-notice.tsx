import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { usePane } from "../pane-context";
import { isStale } from "../session/state";

/** Stands over every result whose inputs changed since. */
export function StaleNotice() {
  const { session, state, text } = usePane();
  if (!isStale(state)) return null;
  const { stale } = text.shell;
  const { live } = state.settings;
  return (
    <MessageBar intent={live ? "info" : "warning"} layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{stale.title}</MessageBarTitle>
        {live ? stale.live : stale.text}
      </MessageBarBody>
      <MessageBarActions>
        <Button disabled={state.work !== null} onClick={() => void session.diagnose()}>
          {stale.renew}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
