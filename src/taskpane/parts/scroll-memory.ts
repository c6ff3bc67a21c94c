/** Where each view was scrolled to. A view that is still being drawn may be too short to go there yet. */
export class ScrollMemory<View> {
  private readonly places = new Map<View, number>();
  private wanted: number | null = null;

  /** The view at `place` is left; a place that was never reached is kept. */
  leave(view: View, place: number): void {
    this.places.set(view, this.wanted ?? place);
    this.wanted = null;
  }

  /** A view is shown: where it was left, or at its top, as where something is said of what was done. */
  arrive(view: View, atTop: boolean): number {
    const place = atTop ? 0 : (this.places.get(view) ?? 0);
    this.wanted = place;
    return place;
  }

  /** The view can be scrolled as far as `reach`: where to go now; null when it has been reached. */
  grown(reach: number): number | null {
    const { wanted } = this;
    if (wanted === null) return null;
    if (reach >= wanted) this.wanted = null;
    return Math.min(reach, wanted);
  }

  /** Somebody scrolls: the view stays where it is put. */
  letGo(): void {
    this.wanted = null;
  }
}
