import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { usePreview } from "../preview-context";

/** The faults that are being caused, while there are any. */
export function FaultNotice() {
  const { preview, state, text } = usePreview();
  const { faults } = state;
  const names = new Intl.ListFormat(state.choices.culture, { type: "conjunction", style: "narrow" });
  return (
    <div role="status">
      {faults.length > 0 && (
        <MessageBar intent="warning">
          <MessageBarBody>
            <MessageBarTitle>{text.faults.active}</MessageBarTitle>
            {names.format(faults.map((id) => text.faults.names[id]))}
          </MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={() => preview.cause([])}>
              {text.faults.end}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
    </div>
  );
}
