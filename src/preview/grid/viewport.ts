import { Store } from "../../page/store";
import { HEADING } from "./styles";

/** How far the sheet is scrolled, and the size of what is in sight, in pixels. */
interface Sight {
  readonly top: number;
  readonly left: number;
  readonly width: number;
  readonly height: number;
}

/** What of the sheet is in sight. Kept here, because asking the browser for it costs a layout. */
export class Viewport {
  private readonly store = new Store<Sight>({ top: 0, left: 0, width: 0, height: 0 });
  readonly subscribe = this.store.subscribe;

  get top(): number {
    return this.store.getState().top;
  }

  get left(): number {
    return this.store.getState().left;
  }

  get width(): number {
    return this.store.getState().width;
  }

  get height(): number {
    return this.store.getState().height;
  }

  /** Takes all four from the browser; cheap only if the page has not changed since it was last drawn. */
  read({ scrollTop, scrollLeft, clientWidth, clientHeight }: Element): void {
    this.store.update({ top: scrollTop, left: scrollLeft, width: clientWidth, height: clientHeight });
  }

  scrollTo(top: number, left: number): void {
    this.store.update({ top, left });
  }

  /** The size without the row of letters and the column of numbers. */
  get cellArea(): { readonly width: number; readonly height: number } {
    return { width: Math.max(0, this.width - HEADING.width), height: Math.max(0, this.height - HEADING.height) };
  }
}
