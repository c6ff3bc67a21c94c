import { Button, ProgressBar, makeStyles, tokens } from "@fluentui/react-components";
import { usePane, usePaneState } from "../pane-context";

const useStyles = makeStyles({
  line: {
    display: "grid",
    rowGap: tokens.spacingVerticalSNudge,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
  words: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
  empty: { display: "none" },
});

/** The task under way with its steps, and a button to stop it. */
export function WorkLine() {
  const styles = useStyles();
  const { text } = usePane();
  const work = usePaneState((state) => state.work);
  const words = work ? (work.step ? text.work.steps[work.step] : text.work.what[work.what]) : "";
  return (
    <div className={work ? styles.line : styles.empty}>
      <div className={styles.words}>
        <span role="status">{words}</span>
        {work?.stop && (
          <Button size="small" onClick={work.stop}>
            {text.work.stop}
          </Button>
        )}
      </div>
      {work && <ProgressBar aria-label={words} />}
    </div>
  );
}
