import { makeStyles } from "@fluentui/react-components";
import { useGrid, useGridState } from "./grid-context";
import { newsWords, noticeWords } from "./notice-words";

const useStyles = makeStyles({
  line: {
    flex: "1 1 120px",
    minWidth: 0,
    padding: "0 8px",
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    fontSize: "12px",
    textAlign: "right",
  },
});

/** What just happened. The element is always there, so that a screen reader notices the change. */
export function NewsLine() {
  const styles = useStyles();
  const { text } = useGrid();
  const { news, notice } = useGridState();
  const refusal = notice && noticeWords(text, notice);
  return (
    <div role="status" className={styles.line}>
      {refusal ? `${refusal.title} ${refusal.text}` : news ? newsWords(text, news) : ""}
    </div>
  );
}
