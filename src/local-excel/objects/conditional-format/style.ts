import { excelClass, type ExcelClass } from "../../protocol/excel-class";
import { hexColor, nativeColor } from "../../xlsx/colors";
import type { Fill, Font, Style } from "../../xlsx/native";
import { flag, oneOf, text } from "../arguments";
import { colorArgument, fillColor } from "../format/fill";
import { guardSheet } from "../protection-guard";
import type { RuleTarget } from "./target";

const styleOf = ({ rule }: RuleTarget): Partial<Style> => rule.style ?? {};

function change({ rule, sheet }: RuleTarget, next: (style: Partial<Style>) => Partial<Style>): void {
  guardSheet(sheet);
  rule.style = next(rule.style ?? {});
}

const changeFont = (target: RuleTarget, patch: Partial<Font>): void =>
  change(target, (style) => ({ ...style, font: { ...style.font, ...patch } }));

/** A rule's fill keeps its colour as background colour; a cell's fill keeps it as foreground colour. */
const solid = (hex: string): Fill => ({ type: "pattern", pattern: "solid", bgColor: nativeColor(hex) });

const FILL: ExcelClass<RuleTarget> = excelClass<RuleTarget>({
  name: "ConditionalRangeFill",
  since: "1.6",
  get: {
    color: (target, host) => {
      const { fill } = styleOf(target);
      const background = fill?.type === "pattern" ? hexColor(fill.bgColor, host.workbook.theme) : null;
      return background ?? fillColor(fill, host.workbook.theme) ?? "";
    },
  },
  set: { color: (target, value) => change(target, (style) => ({ ...style, fill: solid(colorArgument(value)) })) },
  methods: {
    clear: (target) => change(target, ({ fill: _, ...rest }) => rest),
  },
});

const UNDERLINES = { None: "none", Single: "single", Double: "double" } as const;

const FONT: ExcelClass<RuleTarget> = excelClass<RuleTarget>({
  name: "ConditionalRangeFont",
  since: "1.6",
  get: {
    color: (target, host) => hexColor(styleOf(target).font?.color, host.workbook.theme) ?? "",
    bold: (target) => styleOf(target).font?.bold === true,
    italic: (target) => styleOf(target).font?.italic === true,
    strikethrough: (target) => styleOf(target).font?.strike === true,
    underline: (target) => {
      const { underline } = styleOf(target).font ?? {};
      if (underline === true) return "Single";
      return (
        (Object.keys(UNDERLINES) as (keyof typeof UNDERLINES)[]).find((name) => UNDERLINES[name] === underline) ??
        "None"
      );
    },
  },
  set: {
    color: (target, value) => changeFont(target, { color: nativeColor(colorArgument(value)) }),
    bold: (target, value) => changeFont(target, { bold: flag(value) }),
    italic: (target, value) => changeFont(target, { italic: flag(value) }),
    strikethrough: (target, value) => changeFont(target, { strike: flag(value) }),
    underline: (target, value) => {
      const name = oneOf(value, Object.keys(UNDERLINES) as (keyof typeof UNDERLINES)[]);
      changeFont(target, { underline: UNDERLINES[name] });
    },
  },
  methods: { clear: (target) => change(target, ({ font: _, ...rest }) => rest) },
});

export const CONDITIONAL_RANGE_FORMAT: ExcelClass<RuleTarget> = excelClass<RuleTarget>({
  name: "ConditionalRangeFormat",
  since: "1.6",
  get: {
    numberFormat: (target) => {
      const { numFmt } = styleOf(target);
      return typeof numFmt === "string" ? numFmt : (numFmt?.formatCode ?? "");
    },
  },
  set: { numberFormat: (target, value) => change(target, (style) => ({ ...style, numFmt: text(value) })) },
  objects: { fill: (target) => FILL.of(target), font: (target) => FONT.of(target) },
});
