import type { CSSProperties } from "react";
import type { BorderStyle } from "../../local-excel/xlsx/native";
import type { Look } from "../../local-excel/view/look";
import { PADDING, type Side } from "./model/cell-text";
import { fontFamily, fontPixels, indentPixels } from "./model/measure-text";
import type { Edge } from "./model/sheet-model";

/** Weights and dashes of Excel's lines. */
const LINES: Readonly<Record<BorderStyle, string>> = {
  hair: "1px dotted",
  dotted: "1px dotted",
  thin: "1px solid",
  dashed: "1px dashed",
  dashDot: "1px dashed",
  dashDotDot: "1px dashed",
  slantDashDot: "2px dashed",
  medium: "2px solid",
  mediumDashed: "2px dashed",
  mediumDashDot: "2px dashed",
  mediumDashDotDot: "2px dashed",
  thick: "3px solid",
  double: "3px double",
};

/** Empty where the gridline shows. */
export function edgeStyle({ line, fill }: Edge): string {
  if (line) return `${LINES[line.style]} ${line.color}`;
  return fill === null ? "" : `1px solid ${fill}`;
}

const VERTICAL: Readonly<Partial<Record<Look["vertical"], string>>> = {
  top: "start",
  middle: "center",
  justify: "start",
  distributed: "center",
};

/** The CSS properties of a look that differ from the default. */
type Words = Readonly<Record<string, string>>;

export const fontStyle = ({ fontName, fontSize, bold, italic }: Look): CSSProperties => ({
  fontFamily: fontFamily(fontName),
  fontSize: fontPixels(fontSize),
  fontWeight: bold ? 700 : 400,
  fontStyle: italic ? "italic" : "normal",
});

function wordsOf(look: Look, side: Side): Words {
  const lines = [look.underline ? "underline" : "", look.strike ? "line-through" : ""].join(" ").trim();
  const indent = `${PADDING + indentPixels(look.indent)}px`;
  return {
    "font-family": fontFamily(look.fontName),
    "font-size": fontPixels(look.fontSize),
    "text-align": look.horizontal === "justify" ? "justify" : side,
    "align-content": look.rotation === 0 ? (VERTICAL[look.vertical] ?? "end") : "center",
    ...(look.bold ? { "font-weight": "700" } : {}),
    ...(look.italic ? { "font-style": "italic" } : {}),
    ...(look.color === null ? {} : { color: look.color }),
    ...(look.fill === null ? {} : { "background-color": look.fill }),
    ...(lines === "" ? {} : { "text-decoration": lines }),
    ...(look.indent > 0 ? { [side === "right" ? "padding-right" : "padding-left"]: indent } : {}),
    ...(look.wrap ? { "white-space": "pre-wrap", "overflow-wrap": "anywhere", "line-break": "strict" } : {}),
  };
}

/** How a text is turned. A file counts downwards from 90 on. */
export function rotation({ rotation: turned }: Look): CSSProperties {
  if (turned === "vertical") return { writingMode: "vertical-rl", textOrientation: "upright" };
  if (turned === 0) return {};
  return { transform: `rotate(${turned > 90 ? turned - 90 : -turned}deg)`, whiteSpace: "nowrap" };
}

const known = new WeakMap<Look, Map<Side, string>>();
let rules: CSSStyleSheet | null = null;

/**
 * The class of a look. Its rule is made through the CSS object model: a Content-Security-Policy allows that, and names of
 * fonts, which come from files, can only become values.
 */
export function lookClass(look: Look, side: Side): string {
  let bySide = known.get(look);
  if (!bySide) known.set(look, (bySide = new Map<Side, string>()));
  let name = bySide.get(side);
  if (name === undefined) bySide.set(side, (name = addRule(wordsOf(look, side))));
  return name;
}

function addRule(words: Words): string {
  if (!rules) {
    rules = new CSSStyleSheet();
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, rules];
  }
  const name = `look-${rules.cssRules.length}`;
  const rule = rules.cssRules[rules.insertRule(`.${name} {}`, rules.cssRules.length)] as CSSStyleRule;
  for (const [property, value] of Object.entries(words)) rule.style.setProperty(property, value);
  return name;
}
