import { queryDays } from "../../engine";
import { localTime } from "../../workbook/local-time";

const day = 24 * 3600 * 1000;

/** The day a customer is to answer by, if nobody says another: 2026-04-15. */
export function dueDay(now = new Date()): string {
  const due = new Date(now.getTime() + queryDays * day);
  return localTime(due, -due.getTimezoneOffset()).slice(0, 10);
}
