/** A time with the machine's own offset, as a person there reads it: 2026-04-01T09:30:00+09:00. */
export function localTime(time: Date): string {
  const offset = -time.getTimezoneOffset();
  const two = (value: number): string => String(Math.trunc(Math.abs(value))).padStart(2, "0");
  const shifted = new Date(time.getTime() + offset * 60_000).toISOString().slice(0, 19);
  return `${shifted}${offset < 0 ? "-" : "+"}${two(offset / 60)}:${two(offset % 60)}`;
}
