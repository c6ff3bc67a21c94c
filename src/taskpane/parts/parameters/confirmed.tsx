import { Button, Text } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { usePane, usePaneState } from "../../pane-context";
import { isBusy } from "../../session/state";
import { useParameterStyles } from "./styles";

interface Props {
  readonly label: string;
  readonly question: string;
  readonly answer: string;
  readonly onSure: () => void;
}

/** A button that asks for confirmation in its own place before it acts. */
export function Confirmed({ label, question, answer, onSure }: Props) {
  const styles = useParameterStyles();
  const { text } = usePane();
  const busy = usePaneState(isBusy);
  const [asking, setAsking] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const asked = useRef(false);
  useEffect(() => {
    // what had the focus is gone: to keep things as they are takes it, and afterwards the button that asked
    if (asking || asked.current) [...(place.current?.querySelectorAll("button") ?? [])].at(-1)?.focus();
    asked.current = asking;
  }, [asking]);
  if (!asking)
    return (
      <div ref={place}>
        <Button size="small" disabled={busy} onClick={() => setAsking(true)}>
          {label}
        </Button>
      </div>
    );
  return (
    <div ref={place} role="group" aria-label={question} className={styles.buttons}>
      <Text>{question}</Text>
      <Button
        size="small"
        appearance="primary"
        disabled={busy}
        onClick={() => {
          setAsking(false);
          onSure();
        }}
      >
        {answer}
      </Button>
      <Button size="small" onClick={() => setAsking(false)}>
        {text.parameters.keep}
      </Button>
    </div>
  );
}
