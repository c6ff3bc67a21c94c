import {
  Button,
  Link,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
} from "@fluentui/react-components";
import { numberedMessage } from "../../locales";
import type { ResultIssue } from "../../workbook/plan/result-check";
import { usePane, usePaneState } from "../pane-context";
import { isBusy, isReadable } from "../session/state";

const useStyles = makeStyles({
  body: { whiteSpace: "normal", overflowWrap: "anywhere" },
  line: { margin: 0 },
});

/** What was typed over, with a way to the first of the cells, and how to bring the result back. */
export function ResultWords({ issues }: { readonly issues: readonly ResultIssue[] }) {
  const styles = useStyles();
  const { session, language, text } = usePane();
  const waiting = usePaneState((state) => isBusy(state) || !isReadable(state));
  const { overwritten } = text.shell;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody className={styles.body}>
        <MessageBarTitle>{overwritten.title}</MessageBarTitle>
        {issues.map(({ issue, place }, index) => (
          <p key={index} className={styles.line}>
            {place ? (
              <Link as="button" onClick={() => void session.select(place)}>
                {numberedMessage(language, issue, place)}
              </Link>
            ) : (
              numberedMessage(language, issue)
            )}
          </p>
        ))}
      </MessageBarBody>
      <MessageBarActions>
        <Button disabled={waiting} onClick={() => void session.diagnose()}>
          {overwritten.renew}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
