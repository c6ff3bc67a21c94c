import { localTime } from "../workbook/local-time";

/** The day of a time as the clock of the machine shows it: 2026-04-01. */
export const dayOf = (time: Date): string => localTime(time, -time.getTimezoneOffset()).slice(0, 10);
