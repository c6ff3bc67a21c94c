import { sampled, verifying } from "../support/cases";
import type { Culture } from "./words";

type Theme = "light" | "dark" | "contrast";

/** How a pane is looked at: contrast is Office's high contrast with the system's forced colours. */
export interface Look {
  readonly culture: Culture;
  readonly theme: Theme;
}

/** Pixels of the narrowest pane, and of one drawn wider. */
export const widths = [320, 450] as const;

const every: readonly Look[] = (["ja-JP", "en-US"] as const).flatMap((culture) =>
  (["light", "dark", "contrast"] as const).map((theme) => ({ culture, theme })),
);

/** A folder to draw every state in every look into; empty where nobody asked for pictures. */
export const pictures = process.env["KIKITORI_PICTURES"] ?? "";

const drawing = verifying || pictures !== "";

/** Every state when verifying or drawing, else every tenth: each is a page opened anew. */
export const statesOf = <State>(states: readonly State[]): readonly State[] => (drawing ? states : sampled(states, 10));

/** Every look when verifying or drawing, else one, a different one from state to state. */
export const looksOf = (index: number): readonly Look[] =>
  drawing ? every : every.slice((index * 5) % every.length, ((index * 5) % every.length) + 1);
