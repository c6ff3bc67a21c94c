import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
} from "@fluentui/react-components";
import { numberedMessage } from "../../locales";
import { usePane, usePaneState } from "../pane-context";
import type { Failure } from "../session/state";

const useStyles = makeStyles({
  bar: { alignItems: "flex-start" },
  body: { whiteSpace: "normal", overflowWrap: "anywhere" },
  line: { margin: 0 },
});

/** What went wrong: its number, its place and the next step. Screen readers read it at once. */
export function FailureWords({ failure: { issues, retry } }: { readonly failure: Failure }) {
  const styles = useStyles();
  const { session, language, text } = usePane();
  const failed = usePaneState((state) => state.failure !== null);
  return (
    <MessageBar intent="error" layout="multiline" role="alert" className={styles.bar}>
      <MessageBarBody className={styles.body}>
        <MessageBarTitle>{text.shell.failed}</MessageBarTitle>
        {issues.map(({ issue, place }, index) => (
          <p key={index} className={styles.line}>
            {numberedMessage(language, issue, place)}
          </p>
        ))}
      </MessageBarBody>
      <MessageBarActions>
        {retry && <Button onClick={retry}>{text.shell.retry}</Button>}
        {failed && <Button onClick={() => session.dismissFailure()}>{text.shell.close}</Button>}
      </MessageBarActions>
    </MessageBar>
  );
}
