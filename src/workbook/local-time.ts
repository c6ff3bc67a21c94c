/** A time as a clock `offset` minutes ahead of UTC shows it: 2026-04-01T09:30:00+09:00. */
export function localTime(time: Date, offset: number): string {
  const two = (value: number): string => String(Math.trunc(Math.abs(value))).padStart(2, "0");
  const shifted = new Date(time.getTime() + offset * 60_000).toISOString().slice(0, 19);
  return `${shifted}${offset < 0 ? "-" : "+"}${two(offset / 60)}:${two(offset % 60)}`;
}

const day = 24 * 3600 * 1000;

/** The day that clock shows: 2026-04-01; or so many days `later`. */
export const localDay = (time: Date, offset: number, later = 0): string =>
  localTime(new Date(time.getTime() + later * day), offset).slice(0, 10);
