import type { Words } from "../../locales";
import { quoted } from "./quoted";

/** Whether a cell holds what the underwriter filled in, as the sheet's language words it. */
export function isStandInFormula(cell: string, { profile: { standIn, standInOver } }: Words): string {
  const [, alone = ""] = standIn.split("{value}");
  const [, between = "", last = ""] = standInOver.split(/\{value\}|\{received\}/);
  const endsIn = (text: string): string => `RIGHT(${cell},${text.length})=${quoted(text)}`;
  const after = (text: string): string => `IFERROR(FIND(${quoted(text)},${cell})>1,FALSE)`;
  return `OR(AND(${after(alone)},${endsIn(alone)}),AND(${after(between)},${endsIn(last)}))`;
}
