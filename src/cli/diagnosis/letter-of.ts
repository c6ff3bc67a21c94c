import { queryDays, queryPoints } from "../../engine";
import type { QueryLetter } from "../../locales";
import { dayOf } from "../day-of";
import type { Diagnosed } from "./diagnosed";

const day = 24 * 3600 * 1000;

/** What a customer is asked, by a day (2026-04-15), or the usual number of days from now. */
export const letterOf = (
  { sheet, assessment }: Pick<Diagnosed, "sheet" | "assessment">,
  by: string | null,
  now: Date,
): QueryLetter => ({
  customer: sheet.customer ?? null,
  points: queryPoints(sheet, assessment),
  by: by ?? dayOf(new Date(now.getTime() + queryDays * day)),
});
