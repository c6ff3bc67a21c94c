/** Days from Excel's epoch (1900 system) to 1970-01-01. */
const epoch = 25_569;
const day = 86_400_000;
/** 1900-03-01 and 9999-12-31: before, Excel counts a day that never was; after, it has no dates. */
export const [firstSerial, lastSerial] = [61, 2_958_465];

/** The ISO date of an Excel serial day; null where it is none. */
export function isoDate(serial: number): string | null {
  if (!(serial >= firstSerial && serial < lastSerial + 1)) return null;
  return new Date(Math.floor(serial - epoch) * day).toISOString().slice(0, 10);
}

/** The Excel serial day of an ISO date; null where it is none. */
export function excelSerial(date: string): number | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return null;
  const serial = Date.parse(`${date}T00:00:00Z`) / day + epoch;
  return serial >= firstSerial ? serial : null;
}
