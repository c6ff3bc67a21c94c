import { HEADING } from "./styles";

/** What of the sheet is in sight, in pixels. Kept here, because asking the browser makes it lay out all anew. */
export class Viewport {
  top = 0;
  left = 0;
  width = 0;
  height = 0;
  private readonly listeners = new Set<() => void>();

  /** To be asked only where nothing has been changed since the browser last drew. */
  read({ scrollTop, scrollLeft, clientWidth, clientHeight }: Element): void {
    this.put(scrollTop, scrollLeft);
    this.width = clientWidth;
    this.height = clientHeight;
    for (const listener of this.listeners) listener();
  }

  put(top: number, left: number): void {
    this.top = top;
    this.left = left;
  }

  /** Without the row of letters and the column of numbers. */
  get room(): { readonly width: number; readonly height: number } {
    return { width: Math.max(0, this.width - HEADING.width), height: Math.max(0, this.height - HEADING.height) };
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };
}
