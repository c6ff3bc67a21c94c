import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { Component, type ReactNode } from "react";
import { issueNumber } from "../../issues";
import { isMissingFile } from "../missing-file";
import { usePane } from "../pane-context";
import { Heading } from "./heading";

interface Caught {
  readonly error: unknown;
}

interface Bounded {
  readonly children: ReactNode;
  /** Whether the replacement needs a heading, as a view does. */
  readonly headed?: boolean;
}

/** Contains the error of a view that fails, or whose file does not arrive, so that the rest of the pane works on. */
export class ViewBoundary extends Component<Bounded, Caught> {
  override state: Caught = { error: null };

  static getDerivedStateFromError(error: unknown): Caught {
    return { error };
  }

  override render(): ReactNode {
    return this.state.error === null ? (
      this.props.children
    ) : (
      <Crashed error={this.state.error} headed={this.props.headed === true} />
    );
  }
}

function Crashed({ error, headed }: Caught & { readonly headed: boolean }) {
  const { text } = usePane();
  const { crashed, crashedText, reload } = text.shell;
  const { blocked } = text.boot;
  const missing = isMissingFile(error);
  const title = missing ? blocked.title : crashed;
  return (
    <>
      {headed && <Heading level={1}>{title}</Heading>}
      <MessageBar intent="error" layout="multiline" role="alert">
        <MessageBarBody>
          <MessageBarTitle>
            {issueNumber(missing ? "libraryBlocked" : "internalFault")}
            {text.shell.colon}
            {title}
          </MessageBarTitle>
          <p>{missing ? blocked.text : crashedText}</p>
          {!missing && <p>{String(error)}</p>}
        </MessageBarBody>
        <MessageBarActions>
          <Button onClick={() => location.reload()}>{reload}</Button>
        </MessageBarActions>
      </MessageBar>
    </>
  );
}
