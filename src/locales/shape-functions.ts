import type { functions } from "./ja/functions";
import type { SameShape } from "./same-shape";

/** Words of the custom functions; the Japanese pack is their declaration. */
export type FunctionWords = SameShape<typeof functions>;
