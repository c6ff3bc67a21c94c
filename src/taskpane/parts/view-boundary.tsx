import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { Component, type ReactNode } from "react";
import { issueNumber } from "../../locales/issue-numbers";
import { isMissingFile } from "../missing-file";
import { usePane } from "../pane-context";

interface Caught {
  readonly error: unknown;
}

/** Keeps a view that fails, or whose file does not come, from taking the others with it. */
export class ViewBoundary extends Component<{ readonly children: ReactNode }, Caught> {
  override state: Caught = { error: null };

  static getDerivedStateFromError(error: unknown): Caught {
    return { error };
  }

  override render(): ReactNode {
    return this.state.error === null ? this.props.children : <Crashed error={this.state.error} />;
  }
}

function Crashed({ error }: Caught) {
  const { text } = usePane();
  const { crashed, crashedText, reload } = text.shell;
  const { blocked } = text.boot;
  const missing = isMissingFile(error);
  return (
    <MessageBar intent="error" layout="multiline" role="alert">
      <MessageBarBody>
        <MessageBarTitle>
          {issueNumber(missing ? "libraryBlocked" : "internalFault")}: {missing ? blocked.title : crashed}
        </MessageBarTitle>
        <p>{missing ? blocked.text : crashedText}</p>
        {!missing && <p>{String(error)}</p>}
      </MessageBarBody>
      <MessageBarActions>
        <Button onClick={() => location.reload()}>{reload}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}
