import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
} from "@fluentui/react-components";
import { useState } from "react";
import type { WorkbookViewWords } from "../../locales/workbook-view";
import { cancelEdit, commitEdit } from "./edits";
import { useGrid, useGridState } from "./grid-context";
import type { Alert } from "./state";

const useStyles = makeStyles({
  text: { whiteSpace: "pre-line", overflowWrap: "anywhere" },
  question: { marginBottom: 0 },
});

type Answer = keyof WorkbookViewWords["answers"];

/** The possible answers, the harmless one first. "Stop" accepts no invalid value, the others do if the user insists. */
const ANSWERS = {
  stop: ["retry", "cancel"],
  warning: ["no", "yes", "cancel"],
  information: ["ok", "cancel"],
} as const satisfies Readonly<Record<string, readonly Answer[]>>;

const styleOf = (alert: Alert): keyof typeof ANSWERS => (alert.kind === "invalid" ? alert.rule.errorStyle : "stop");

function wordsOf(alert: Alert, text: WorkbookViewWords) {
  if (alert.kind === "notAFormula") return text.notAFormula;
  const { errorTitle, error } = alert.rule;
  return { title: errorTitle || text.invalid.title, text: error || text.invalid.text };
}

/** Says why a value is refused, in the sheet's own words if it has some. */
export function AlertDialog() {
  const styles = useStyles();
  const { session, text } = useGrid();
  const { alert } = useGridState();
  // The dialog must be closed, not taken away: it gives the page behind it back to screen readers.
  const [last, setLast] = useState(alert);
  if (alert && alert !== last) setLast(alert);
  const words = last && wordsOf(last, text);
  const kind = last ? styleOf(last) : "stop";

  function answer(given: Answer): void {
    const { edit } = session.getState();
    session.update({ alert: null });
    if (given === "cancel") cancelEdit(session);
    if (given === "yes" || given === "ok") commitEdit(session, true);
    session.focus(edit?.place === "bar" && session.getState().edit ? "bar" : "grid");
  }

  return (
    <Dialog
      open={alert !== null}
      modalType="alert"
      onOpenChange={(_, { open }) => !open && answer(kind === "stop" ? "retry" : "cancel")}
    >
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{words?.title}</DialogTitle>
          <DialogContent className={styles.text}>
            {words?.text}
            {kind === "warning" && <p className={styles.question}>{text.invalid.goOn}</p>}
          </DialogContent>
          <DialogActions>
            {ANSWERS[kind].map((each, index) => (
              <Button key={each} appearance={index === 0 ? "primary" : "secondary"} onClick={() => answer(each)}>
                {text.answers[each]}
              </Button>
            ))}
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
