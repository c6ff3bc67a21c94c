import type { Style } from "./native";

export function hasContent(style: Partial<Style> | undefined): boolean {
  for (const _ in style) return true;
  return false;
}

export function numberFormatOf(style: Partial<Style>): string {
  const format = style.numFmt;
  if (format === undefined) return "General";
  return typeof format === "string" ? format : format.formatCode;
}

export const isTextFormat = (format: string): boolean => format === "@";

const withoutText = (format: string) => format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, "");

/** Whether a format displays a serial number as date or time. */
export const isDateFormat = (format: string): boolean =>
  /[ymdhs]/i.test(withoutText(format).replaceAll(/general/gi, ""));

export const isLocked = (style: Partial<Style>): boolean => style.protection?.locked !== false;
