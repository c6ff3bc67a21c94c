import type { Assessment } from "../assess";
import type { HearingSheet } from "../sheet/hearing-sheet";
import { queryPoints, type QueryPoint } from "./query-points";

/** A letter that asks a customer: to whom, what, and by which day. */
export interface QueryLetter {
  /** As the hearing sheet names it; null where it does not. */
  readonly customer: string | null;
  /** By kind. */
  readonly points: readonly QueryPoint[];
  /** ISO date: 2026-04-15. */
  readonly by: string;
}

export const letterOf = (
  sheet: HearingSheet,
  assessment: Pick<Assessment, "issues" | "scenarios">,
  by: string,
): QueryLetter => ({ customer: sheet.customer ?? null, points: queryPoints(sheet, assessment), by });
