import { Button } from "@fluentui/react-components";
import { usePane } from "../../pane-context";
import type { Reading } from "../../session/state";
import { isOfParameters } from "../stale-notice";

/** A button to the view of wrong parameters, if the workbook cannot be assessed because of them. */
export function ToParameters({ reading }: { readonly reading: Extract<Reading, { kind: "unreadable" }> }) {
  const { session, text } = usePane();
  if (!isOfParameters(reading)) return null;
  return (
    <div>
      <Button onClick={() => session.show("parameters")}>{text.parameters.toCells}</Button>
    </div>
  );
}
