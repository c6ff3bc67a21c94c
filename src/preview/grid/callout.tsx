import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { useRef } from "react";
import { ruleAt } from "./edits";
import { useGrid, useGridState } from "./grid-context";
import { noticeWords } from "./notice-words";
import { useCellPlace } from "./use-cell-place";

const useStyles = makeStyles({
  callout: {
    position: "absolute",
    boxSizing: "border-box",
    width: "max-content",
    maxWidth: "280px",
    padding: "6px 10px",
    backgroundColor: "#FFFBE6",
    color: "#242424",
    border: "1px solid #C8A400",
    boxShadow: "0 2px 6px rgba(0, 0, 0, 0.2)",
    fontSize: "13px",
    lineHeight: "18px",
    whiteSpace: "pre-line",
    overflowWrap: "anywhere",
    pointerEvents: "none",
    cursor: "default",
  },
  refusal: { backgroundColor: "#FDF3F4", border: "1px solid #B10E1C" },
  title: { display: "block", fontWeight: 600 },
});

/** A note beside the active cell: its validation's prompt, or why it cannot be changed. */
export function Callout() {
  const styles = useStyles();
  const { session, text, id } = useGrid();
  const state = useGridState();
  const { model, active, notice, list } = state;
  const element = useRef<HTMLDivElement>(null);
  useCellPlace(session.viewport, model, model.areaAt(active), (box) => {
    const callout = element.current;
    if (!callout) return;
    const { width, height } = session.viewport;
    const { offsetWidth, offsetHeight } = callout;
    const below = box.top + box.height + 6;
    callout.style.top = `${below + offsetHeight > height ? Math.max(0, box.top - offsetHeight - 6) : below}px`;
    callout.style.left = `${Math.max(0, Math.min(box.left + 16, width - offsetWidth))}px`;
  });
  const rule = ruleAt(state);
  const prompt = rule?.showPrompt ? { title: rule.promptTitle, text: rule.prompt } : null;
  const said = notice ? noticeWords(text, notice) : prompt;
  if (!said || list || (said.title === "" && said.text === "")) return null;
  return (
    <div ref={element} id={`${id}-callout`} className={mergeClasses(styles.callout, notice !== null && styles.refusal)}>
      {said.title !== "" && <strong className={styles.title}>{said.title}</strong>}
      {said.text}
    </div>
  );
}
