import { localTime } from "../../../workbook/local-time";

export function timeNow(): string {
  const now = new Date();
  return localTime(now, -now.getTimezoneOffset());
}
