import { dateOfSerial } from "./dates";
import { withEra } from "./eras";
import { formatCellValue } from "./native";
import { isDateFormat } from "./style";
import { CellError, type Scalar } from "./values";

const GENERAL = /^(general|g\/標準)$/i;

/**
 * A number in the General format, at most eleven characters wide. The xlsx library writes 1e+21 instead of 1E+21 and
 * never shortens.
 */
export function generalText(value: number): string {
  const size = Math.abs(value);
  if (size >= 1e11) return exponential(value);
  if (size !== 0 && size < 1e-4 && String(Number(size.toPrecision(6))).length > 11) return exponential(value);
  const whole = Math.trunc(size).toString().length;
  const text = value.toFixed(Math.max(0, Math.min(10 - whole, 20)));
  const trimmed = text.includes(".") ? text.replace(/\.?0+$/, "") : text;
  return trimmed === "-0" ? "0" : trimmed;
}

function exponential(value: number): string {
  const [mantissa = "", exponent = "+0"] = value.toExponential(5).split("e");
  return `${mantissa.replace(/\.?0+$/, "")}E${exponent[0] ?? "+"}${exponent.slice(1).padStart(2, "0")}`;
}

/** The text a cell displays, whatever the width of its column. */
export function displayText(value: Scalar, format: string): string {
  if (value === null) return "";
  if (value instanceof CellError) return value.code;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return textSection(value, format);
  if (format === "@" || GENERAL.test(format)) return generalText(value);
  const section = sectionFor(value, format);
  if (section !== format) return displayText(value, section);
  if (value < 0 && isDateFormat(format)) return "#".repeat(8);
  // The library rounds -0.4 to "-0" if a format has no section for negative numbers.
  const spelled = withEra(format.replaceAll(/g\/標準/gi, "General"), value, dateOfSerial(value).year);
  const shown = fifteenDigits(value, formatCellValue(value, spelled));
  return /^-[0.,]*%?$/.test(shown) && !format.includes(";") ? shown.slice(1) : shown;
}

const TWO_BY_SIZE = /^\[([<>]=?)(\d+)\]([^;[]+);([^;[]+)$/;

/** The section of a format such as `[<1000]General;#,##0` that a number falls into; the library knows no General in one. */
function sectionFor(value: number, format: string): string {
  const [, sign = "", bound = "", first = "", second = ""] = TWO_BY_SIZE.exec(format) ?? [];
  if (sign === "") return format;
  const than = Number(bound);
  const holds = value === than ? sign.length === 2 : value < than === sign.startsWith("<");
  return holds ? first : second;
}

/** Excel displays fifteen digits of a number, followed by zeros. */
function fifteenDigits(value: number, shown: string): string {
  if (Math.abs(value) < 1e12) return shown;
  let digits = 0;
  return shown.replace(/\d/g, (digit) => (digits > 0 || digit !== "0" ? (++digits > 15 ? "0" : digit) : digit));
}

function textSection(value: string, format: string): string {
  const sections = format.split(";");
  const section = sections.length === 4 ? sections[3] : format.includes("@") ? format : undefined;
  if (section === undefined || section === "@") return value;
  return section.replace(/"([^"]*)"|\\(.)|_.|\*.|\[[^\]]*\]|@/g, (found, quoted?: string, escaped?: string) =>
    found === "@" ? value : (quoted ?? escaped ?? ""),
  );
}

/** The colours a number format can name. */
const NAMED: Readonly<Record<string, string>> = {
  black: "#000000",
  blue: "#0000FF",
  cyan: "#00FFFF",
  green: "#00FF00",
  magenta: "#FF00FF",
  red: "#FF0000",
  white: "#FFFFFF",
  yellow: "#FFFF00",
};

/** The colour a format gives this value, as in `#,##0;[Red]-#,##0`; `null` if it gives none. */
export function displayColor(value: Scalar, format: string): string | null {
  if (!format.includes("[")) return null;
  const sections = format.replace(/"[^"]*"|\\./g, "").split(";");
  const name = /\[([a-z]+)\]/i.exec(sections[sectionOf(value, sections.length)] ?? "")?.[1];
  return NAMED[name?.toLowerCase() ?? ""] ?? null;
}

function sectionOf(value: Scalar, count: number): number {
  if (typeof value === "string") return 3;
  if (typeof value !== "number" || count === 1) return 0;
  if (value < 0) return 1;
  return value === 0 && count > 2 ? 2 : 0;
}
