import { localDay, localTime } from "../../../workbook/local-time";

export function timeNow(): string {
  const now = new Date();
  return localTime(now, -now.getTimezoneOffset());
}

/** 2026-04-15. */
export function dayFromNow(days: number): string {
  const now = new Date();
  return localDay(now, -now.getTimezoneOffset(), days);
}
