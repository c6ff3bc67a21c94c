import type { pane } from "./ja/pane";

/** The shape of one pack, with any text in place of its own. */
type SameShape<T> = T extends string
  ? string
  : T extends readonly (infer Item)[]
    ? readonly SameShape<Item>[]
    : { readonly [Key in keyof T]: SameShape<T[Key]> };

/** Words of the pane; the Japanese pack is their declaration. `{…}` marks a place filled by the pane. */
export type PaneWords = SameShape<typeof pane>;
export type BootWords = PaneWords["boot"];
/** What the page can say before any of the pane's own scripts has run. */
export type BootNotice = keyof BootWords;
