import { childOf, descendants, parseXml } from "./xml";

/** The theme's colours, in the order in which cells and charts number them. */
export interface Theme {
  readonly colors: readonly string[];
}

const ORDER = [
  "lt1",
  "dk1",
  "lt2",
  "dk2",
  "accent1",
  "accent2",
  "accent3",
  "accent4",
  "accent5",
  "accent6",
  "hlink",
  "folHlink",
];

export function readTheme(xml: string): Theme {
  const scheme = descendants(parseXml(xml), "clrScheme")[0];
  const colors = ORDER.map((slot) => {
    const color = scheme && childOf(scheme, slot)?.children[0];
    const hex = color?.attributes["val"] ?? "";
    return `#${(color?.local === "srgbClr" ? hex : (color?.attributes["lastClr"] ?? "000000")).toUpperCase()}`;
  });
  return { colors };
}

const OFFICE_COLORS: Readonly<Record<string, string>> = {
  dk2: "44546A",
  lt2: "E7E6E6",
  accent1: "4472C4",
  accent2: "ED7D31",
  accent3: "A5A5A5",
  accent4: "FFC000",
  accent5: "5B9BD5",
  accent6: "70AD47",
  hlink: "0563C1",
  folHlink: "954F72",
};

const placeholder = `<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>`;
const line = (width: number) => `<a:ln w="${width}">${placeholder}<a:prstDash val="solid"/></a:ln>`;
const effect = `<a:effectStyle><a:effectLst/></a:effectStyle>`;

/** The smallest theme that Excel accepts: twelve colours, two fonts, three of each style. */
export function themeXml(headingFont: string, bodyFont: string): string {
  const colors = Object.entries(OFFICE_COLORS).map(([slot, hex]) => `<a:${slot}><a:srgbClr val="${hex}"/></a:${slot}>`);
  const font = (tag: string, name: string) =>
    `<a:${tag}><a:latin typeface="${name}"/><a:ea typeface=""/><a:cs typeface=""/><a:font script="Jpan" typeface="${name}"/></a:${tag}>`;
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n` +
    `<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Office"><a:themeElements>` +
    `<a:clrScheme name="Office"><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1>` +
    `<a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1>${colors.join("")}</a:clrScheme>` +
    `<a:fontScheme name="Office">${font("majorFont", headingFont)}${font("minorFont", bodyFont)}</a:fontScheme>` +
    `<a:fmtScheme name="Office"><a:fillStyleLst>${placeholder.repeat(3)}</a:fillStyleLst>` +
    `<a:lnStyleLst>${line(6350)}${line(12700)}${line(19050)}</a:lnStyleLst>` +
    `<a:effectStyleLst>${effect.repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${placeholder.repeat(3)}</a:bgFillStyleLst>` +
    `</a:fmtScheme></a:themeElements></a:theme>`
  );
}
