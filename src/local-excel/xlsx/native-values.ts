import { withPrefixes } from "./future-functions";
import { type NativeCell, type NativeValue, type NativeValueInput, dateToExcel } from "./native";
import { CellError, type Scalar } from "./values";

export function scalarOf(value: NativeValue | object, date1904: boolean): Scalar {
  if (value === null || value === undefined) return null;
  if (typeof value === "number" || typeof value === "string" || typeof value === "boolean") return value;
  if (value instanceof Date) return dateToExcel(value, date1904);
  if ("error" in value && typeof value.error === "string") return CellError.of(value.error);
  if ("richText" in value && Array.isArray(value.richText)) {
    return value.richText.map((run: { text: string }) => run.text).join("");
  }
  if ("text" in value && typeof value.text === "string") return value.text;
  if ("checkbox" in value && typeof value.checkbox === "boolean") return value.checkbox;
  return null;
}

/** A result that is pending or not known is stored as #N/A. */
const inFile = ({ code }: CellError): string => (code === "#BUSY!" || code === "#UNKNOWN!" ? "#N/A" : code);

const nativeScalar = (value: Scalar) =>
  value instanceof CellError ? ({ error: inFile(value) } as Extract<NativeValueInput, { error: unknown }>) : value;

export function nativeValue(formula: string | null, value: Scalar): NativeValueInput {
  if (formula === null) return nativeScalar(value);
  const result = nativeScalar(value);
  return { formula: withPrefixes(formula), result: result ?? 0 };
}

export function hyperlinkOf(cell: NativeCell): string | null {
  return cell.hyperlink ?? null;
}
