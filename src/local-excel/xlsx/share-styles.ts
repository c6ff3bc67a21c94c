import type { Style } from "./native";
import type { Sheet } from "./sheet";

/** Makes equal styles one object: the library creates one for each cell, and writes each of them. */
export function shareStyles(sheets: readonly Sheet[]): void {
  const byText = new Map<string, Partial<Style>>();
  const seen = new Set<Partial<Style>>();
  for (const sheet of sheets) {
    for (const { cell } of sheet.nativeCells()) {
      if (seen.has(cell.style)) continue;
      const text = JSON.stringify(cell.style);
      const known = byText.get(text);
      if (known) cell.style = known;
      else byText.set(text, cell.style);
      seen.add(cell.style);
    }
  }
}
