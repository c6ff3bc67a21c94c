import { Button, Card, Text } from "@fluentui/react-components";
import { usePane, usePaneState } from "../../pane-context";
import { isBusy } from "../../session/state";
import { Heading } from "../heading";

/** What a sheet of plans is for, and the button that adds one. */
export function NoPlans() {
  const { session, text } = usePane();
  const busy = usePaneState(isBusy);
  const words = text.cover.none;
  return (
    <Card>
      <Heading level={2}>{words.title}</Heading>
      <Text>{words.text}</Text>
      <Text>{words.example}</Text>
      <div>
        <Button appearance="primary" disabled={busy} onClick={() => void session.createPlans()}>
          {words.create}
        </Button>
      </div>
    </Card>
  );
}
