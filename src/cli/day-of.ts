import { localDay } from "../workbook/local-time";

/** The day of a time as the clock of the machine shows it: 2026-04-01; or so many days `later`. */
export const dayOf = (time: Date, later = 0): string => localDay(time, -time.getTimezoneOffset(), later);
