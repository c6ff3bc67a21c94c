import colorNames from "color-name";
import type { Color } from "./native";
import type { Theme } from "./theme";

/** The indexed palette of old files; 64 is "automatic". */
const INDEXED = (
  "000000FFFFFFFF000000FF000000FFFFFF00FF00FF00FFFF000000FFFFFFFF000000FF000000FFFFFF00FF00FF00FFFF80000000800000008080800080008000" +
  "8080C0C0C08080809999FF993366FFFFCCCCFFFF660066FF80800066CCCCCCFF000080FF00FFFFFF0000FFFF8000808000000080800000FF00CCFFCCFFFFCCFFCC" +
  "FFFF9999CCFFFF99CCCC99FFFFCC993366FF33CCCC99CC00FFCC00FF9900FF6600666699969696003366339966003300333300993300993366333399333333"
).match(/.{6}/g);

const channels = (hex: string) => [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
const hexOf = (parts: readonly number[]) =>
  `#${parts
    .map((part) =>
      Math.round(Math.min(255, Math.max(0, part)))
        .toString(16)
        .padStart(2, "0"),
    )
    .join("")}`.toUpperCase();

/** Tint moves luminance towards black or white, which is linear in each channel. */
function tinted(hex: string, tint: number): string {
  const move = (part: number) => (tint < 0 ? part * (1 + tint) : part * (1 - tint) + 255 * tint);
  return hexOf(channels(hex.slice(1)).map(move));
}

/** `#RRGGBB`, or `null` if the cell leaves the colour to Excel. */
export function hexColor(color: Partial<Color> | undefined, theme: Theme): string | null {
  if (!color) return null;
  const { argb, theme: slot, tint, indexed } = color as Partial<Color> & { tint?: number; indexed?: number };
  if (argb !== undefined) return `#${argb.slice(-6).toUpperCase()}`;
  const base =
    slot === undefined ? (indexed === undefined ? undefined : `#${INDEXED?.[indexed] ?? ""}`) : theme.colors[slot];
  if (base?.length !== 7) return null;
  return tint === undefined || tint === 0 ? base : tinted(base, tint);
}

export const nativeColor = (hex: string): Partial<Color> => ({ argb: `FF${hex.slice(1).toUpperCase()}` });

/** Colours that Office.js accepts: `#RRGGBB`, `RRGGBB` and the names of HTML, in any case. */
export function parseColor(text: string): string | null {
  const hex = /^#?([0-9a-fA-F]{6})$/.exec(text)?.[1];
  if (hex !== undefined) return `#${hex.toUpperCase()}`;
  const named = Object.entries(colorNames).find(([name]) => name === text.toLowerCase());
  return named ? hexOf(named[1]) : null;
}
