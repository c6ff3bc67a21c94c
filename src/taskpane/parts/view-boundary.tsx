import { MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { Component, type ReactNode } from "react";
import { usePane } from "../pane-context";

interface Caught {
  readonly error: unknown;
}

/** Keeps a view that fails from taking the others with it. */
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
  return (
    <MessageBar intent="error" layout="multiline" role="alert">
      <MessageBarBody>
        <MessageBarTitle>{text.shell.crashed} (KK-9001)</MessageBarTitle>
        <p>{text.shell.crashedText}</p>
        <p>{String(error)}</p>
      </MessageBarBody>
    </MessageBar>
  );
}
