import { Button, Card, Text } from "@fluentui/react-components";
import { usePane, usePaneState } from "../../pane-context";
import { isBusy } from "../../session/state";
import { Heading } from "../heading";

/** The comparison as sheets of formulas, for what the view cannot show: all plans, every step, print. */
export function WriteCover() {
  const { session, text } = usePane();
  const busy = usePaneState(isBusy);
  const words = text.cover.sheets;
  return (
    <Card>
      <Heading level={2}>{words.title}</Heading>
      <Text>{words.text}</Text>
      <div>
        <Button disabled={busy} onClick={() => void session.writeCover()}>
          {words.write}
        </Button>
      </div>
    </Card>
  );
}
