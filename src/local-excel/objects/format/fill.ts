import { invalidArgument } from "../../protocol/errors";
import { excelClass, type ExcelClass, type Host } from "../../protocol/excel-class";
import { hexColor, nativeColor, parseColor } from "../../xlsx/colors";
import type { Fill, Style } from "../../xlsx/native";
import type { Theme } from "../../xlsx/theme";
import { text } from "../arguments";
import { guard } from "../protection-guard";
import type { RangeTarget } from "../range/target";
import { applyStyle, commonValue } from "./styles";

const NO_FILL = "#FFFFFF";

export function fillColor(fill: Fill | undefined, theme: Theme): string | null {
  if (fill?.type !== "pattern" || fill.pattern === "none") return null;
  return hexColor(fill.pattern === "solid" ? (fill.fgColor ?? fill.bgColor) : fill.bgColor, theme);
}

export function colorArgument(value: unknown): string {
  const color = parseColor(text(value));
  if (color === null) throw invalidArgument();
  return color;
}

const withFill = (style: Partial<Style>, fill: Fill): Partial<Style> => ({ ...style, fill });

function withoutFill({ fill: _, ...rest }: Partial<Style>): Partial<Style> {
  return rest;
}

const readColor = (range: RangeTarget, host: Host): string | null => {
  const { theme } = host.workbook;
  const color = commonValue(range, (style) => fillColor(style.fill, theme) ?? NO_FILL);
  // Office.js gives an empty text, not null, if colours differ.
  return color ?? "";
};

export const RANGE_FILL: ExcelClass<RangeTarget> = excelClass<RangeTarget>({
  name: "RangeFill",
  since: "1.1",
  get: { color: readColor },
  set: {
    color: (range, value) => {
      guard(range.sheet, "formatCells");
      if (value === "") return applyStyle(range, withoutFill);
      const fill: Fill = { type: "pattern", pattern: "solid", fgColor: nativeColor(colorArgument(value)) };
      applyStyle(range, (style) => withFill(style, fill));
    },
  },
  methods: {
    clear: (range) => {
      guard(range.sheet, "formatCells");
      applyStyle(range, withoutFill);
    },
  },
});
