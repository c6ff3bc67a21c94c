import { useLayoutEffect, type RefObject } from "react";

/** The height of the head while it stays in sight, for what is scrolled to below it. */
const headRoom = "--head-room";

/** Of everything below the head, so that nothing with the focus lies behind it. A scroll padding would move the head's own. */
export const roomForHead = { "& *": { scrollMarginTop: `var(${headRoom})` } } as const;

/** Tells `body` how high `head` is. */
export function useHeadRoom(head: RefObject<HTMLElement | null>, body: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const [above, below] = [head.current, body.current];
    if (!above || !below) return undefined;
    const observer = new ResizeObserver(() => {
      const sticks = getComputedStyle(above).position === "sticky";
      below.style.setProperty(headRoom, sticks ? `${above.offsetHeight}px` : "0px");
    });
    observer.observe(above);
    return () => observer.disconnect();
  }, [head, body]);
}
