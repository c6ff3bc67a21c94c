/** Dates as serial numbers. */
const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

/** `null` for a day that does not exist. Excel's calendar has a 29 February 1900, so earlier days count one less. */
export function dateSerial(year: number, month: number, day: number): number | null {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day || year < 1900 || year > 9999) return null;
  const serial = Math.round((time - EPOCH) / DAY);
  return serial < 61 ? serial - 1 : serial;
}

/** The day of a serial number, whatever its time. */
export function dateOfSerial(serial: number): { readonly year: number; readonly month: number; readonly day: number } {
  const day = Math.floor(serial);
  const date = new Date(EPOCH + (day < 61 ? day + 1 : day) * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** `null` for a time beyond the limits: 24 hours, of an amount of time 10,000. */
export function timeFraction(hours: number, minutes: number, seconds: number, longest = 24): number | null {
  const isTime = hours < longest && minutes < 60 && seconds < 60;
  return isTime ? (hours * 3600 + minutes * 60 + seconds) / 86_400 : null;
}
