import { Button, Text } from "@fluentui/react-components";
import { usePane } from "../pane-context";

/** Stands where a result will be. */
export function NoResult() {
  const { session, text } = usePane();
  const { none } = text.shell;
  return (
    <>
      <Text as="h1" size={500} weight="semibold">
        {none.title}
      </Text>
      <Text>{none.text}</Text>
      <div>
        <Button appearance="primary" onClick={() => session.show("diagnose")}>
          {none.go}
        </Button>
      </div>
    </>
  );
}
