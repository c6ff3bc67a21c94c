import { useEffect, useLayoutEffect, useRef, useState, type RefObject } from "react";
import { ScrollMemory } from "./scroll-memory";

/** What a person scrolls with. */
const hands = ["wheel", "touchmove", "pointerdown", "keydown"] as const;

const reach = (): number => document.documentElement.scrollHeight - window.innerHeight;

/**
 * Each view is where it was left when it is shown again. `wanted` is the view asked for, `shown` the one that is drawn, which
 * follows later and whose lower parts come later still: `page` is watched as it grows.
 */
export function useKeptScroll<View>(
  page: RefObject<HTMLElement | null>,
  { wanted, shown, atTop }: { readonly wanted: View; readonly shown: View; readonly atTop: boolean },
): void {
  const [memory] = useState(() => new ScrollMemory<View>());
  const asked = useRef({ view: wanted, atTop });
  useLayoutEffect(() => {
    if (wanted === asked.current.view) return;
    asked.current = { view: wanted, atTop };
    // the view before is still there
    if (wanted !== shown) memory.leave(shown, window.scrollY);
  });
  useLayoutEffect(() => {
    window.scrollTo(0, memory.arrive(shown, asked.current.atTop));
  }, [memory, shown]);
  useEffect(() => {
    const element = page.current;
    if (!element) return undefined;
    const letGo = (): void => memory.letGo();
    const observer = new ResizeObserver(() => {
      const place = memory.grown(reach());
      if (place !== null) window.scrollTo(0, place);
    });
    observer.observe(element);
    for (const hand of hands) window.addEventListener(hand, letGo, { passive: true });
    return () => {
      observer.disconnect();
      for (const hand of hands) window.removeEventListener(hand, letGo);
    };
  }, [memory, page]);
}
