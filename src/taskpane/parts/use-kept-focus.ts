import { useEffect, type RefObject } from "react";

/**
 * If the focused element is removed, such as a button that led to another view, the focus moves to the heading of what is
 * shown instead: else the keyboard would start at the top of the page again, and a screen reader would say nothing. The
 * page is observed, not the state, because a view may appear some time after the one before is removed. What is shown stays
 * where it is scrolled to.
 */
export function useKeptFocus(shell: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const within = shell.current;
    if (!within) return undefined;
    let last: Element | null = null;
    // Fluent adds and removes elements around the shell that pass the focus on
    const note = ({ target }: FocusEvent): void =>
      void (last = target instanceof Element && within.contains(target) ? target : null);
    const keep = (): void => {
      const lost = last?.isConnected === false;
      if (lost && document.activeElement === document.body && document.hasFocus())
        focusHeading(within, "h1", { preventScroll: true });
    };
    document.addEventListener("focusin", note);
    // in the next frame: focusing needs a layout, which the browser does then anyway
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

/** Headings are not in the tab order, but may be focused. */
export function focusHeading(within: HTMLElement | null, level: "h1" | "h2", options?: FocusOptions): void {
  const heading = within?.querySelector(level);
  if (!heading) return;
  heading.tabIndex = -1;
  heading.focus(options);
}
