import type { pane } from "./ja/pane";
import type { SameShape } from "./same-shape";

/** Words of the pane; the Japanese pack is their declaration. `{…}` marks a place filled by the pane. */
export type PaneWords = SameShape<typeof pane>;
export type BootWords = PaneWords["boot"];
/** What the page can say before any of the pane's own scripts has run. */
export type BootNotice = keyof BootWords;
