import { Button, Text } from "@fluentui/react-components";
import { usePane } from "../pane-context";
import { Heading } from "./heading";

/** Shown in place of a result until there is one. */
export function NoResult() {
  const { session, text } = usePane();
  const { none } = text.shell;
  return (
    <>
      <Heading level={1}>{none.title}</Heading>
      <Text>{none.text}</Text>
      <div>
        <Button appearance="primary" onClick={() => session.show("diagnose")}>
          {none.go}
        </Button>
      </div>
    </>
  );
}
