import { useEffect, useRef, type RefObject } from "react";
import { usePaneState } from "../pane-context";
import type { PaneState } from "../session/state";

interface Props {
  readonly main: RefObject<HTMLElement | null>;
}

const whole = (state: PaneState): PaneState => state;

/**
 * When what had the focus is gone, such as a button that led to another view, the heading of what is shown instead
 * takes it: else the keyboard would be back at the page's beginning, and a screen reader silent. Shows nothing itself;
 * stands after what it watches, so that whatever takes the focus of its own has taken it.
 */
export function KeptFocus({ main }: Props): null {
  usePaneState(whole);
  const last = useRef<EventTarget | null>(null);
  useEffect(() => {
    const note = ({ target }: FocusEvent): void => void (last.current = target);
    document.addEventListener("focusin", note);
    return () => document.removeEventListener("focusin", note);
  }, []);
  // after every change of what is shown
  useEffect(() => {
    const lost = last.current instanceof Element && !last.current.isConnected;
    if (!lost || document.activeElement !== document.body || !document.hasFocus()) return;
    focusHeading(main.current, "h1");
  });
  return null;
}

/** Headings are no stops of the keyboard, but may be given the focus. */
export function focusHeading(within: HTMLElement | null, level: "h1" | "h2"): void {
  const heading = within?.querySelector(level);
  if (!heading) return;
  heading.tabIndex = -1;
  heading.focus();
}
