import { Field, Textarea } from "@fluentui/react-components";
import { usePane } from "../pane-context";
import type { HandedOver } from "../hand-over";

interface Props {
  readonly outcome: HandedOver | null;
  readonly text: string;
  readonly label: string;
}

/** Says whether a text was copied; where that was not allowed, shows it to be selected. */
export function Copied({ outcome, text, label }: Props) {
  const words = usePane().text.settings;
  return (
    <>
      <div role="status">{(outcome === "copied" || outcome === "copyFailed") && words[outcome]}</div>
      {outcome === "copyFailed" && (
        <Field label={label}>
          <Textarea readOnly value={text} rows={8} />
        </Field>
      )}
    </>
  );
}
