import { Button } from "@fluentui/react-components";
import { usePane } from "../../pane-context";
import type { Reading } from "../../session/state";
import { isOfParameters } from "../stale-notice";

/** The way to the view that lists wrong parameters, where they are why nothing can be assessed. */
export function ToParameters({ reading }: { readonly reading: Extract<Reading, { kind: "unreadable" }> }) {
  const { session, text } = usePane();
  if (!isOfParameters(reading)) return null;
  return (
    <div>
      <Button onClick={() => session.show("parameters")}>{text.parameters.toCells}</Button>
    </div>
  );
}
