import { makeStyles, tokens } from "@fluentui/react-components";
import { usePane } from "../pane-context";

const useStyles = makeStyles({
  line: {
    color: tokens.colorStatusSuccessForeground1,
    fontWeight: tokens.fontWeightSemibold,
    "&:empty": { display: "none" },
  },
});

/** What was last done; the place is always there, so that a screen reader hears it change. */
export function DoneLine() {
  const styles = useStyles();
  const { state, text } = usePane();
  return (
    <div role="status" className={styles.line}>
      {state.done ? text.work.done[state.done] : ""}
    </div>
  );
}
