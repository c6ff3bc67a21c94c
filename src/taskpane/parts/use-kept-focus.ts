import { useEffect, type RefObject } from "react";

/**
 * When what had the focus is gone, such as a button that led to another view, the heading of what is shown instead
 * takes it: else the keyboard would be back at the page's beginning, and a screen reader silent. Watched is the page, not
 * the state: a view may come later than what it takes the place of goes.
 */
export function useKeptFocus(shell: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const within = shell.current;
    if (!within) return undefined;
    let last: Element | null = null;
    // what Fluent puts around the shell to hand the focus on comes and goes
    const note = ({ target }: FocusEvent): void =>
      void (last = target instanceof Element && within.contains(target) ? target : null);
    const keep = (): void => {
      const lost = last?.isConnected === false;
      if (lost && document.activeElement === document.body && document.hasFocus()) focusHeading(within, "h1");
    };
    document.addEventListener("focusin", note);
    // with the frame: to give the focus has the browser lay out the page, which it is about to do
    let frame = 0;
    const changes = new MutationObserver(() => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(keep);
    });
    changes.observe(within, { childList: true, subtree: true });
    return () => {
      cancelAnimationFrame(frame);
      changes.disconnect();
      document.removeEventListener("focusin", note);
    };
  }, [shell]);
}

/** Headings are no stops of the keyboard, but may be given the focus. */
export function focusHeading(within: HTMLElement | null, level: "h1" | "h2"): void {
  const heading = within?.querySelector(level);
  if (!heading) return;
  heading.tabIndex = -1;
  heading.focus();
}
