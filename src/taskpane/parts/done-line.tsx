import { makeStyles, tokens } from "@fluentui/react-components";
import { usePane, usePaneState } from "../pane-context";

const useStyles = makeStyles({
  line: {
    color: tokens.colorStatusSuccessForeground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    "&:empty": { display: "none" },
  },
});

/** What was last completed. The element is always there, so that a screen reader notices the change. */
export function DoneLine() {
  const styles = useStyles();
  const { text } = usePane();
  const done = usePaneState((state) => state.done);
  return (
    <div role="status" className={styles.line}>
      {done ? text.work.done[done] : ""}
    </div>
  );
}
