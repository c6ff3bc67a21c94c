/** Parses formats of charts, which the library keeps as XML until they are read. */
import { parseSpPr, parseTxPr } from "@cj-tech-master/excelts/chart";
import type { ChartTextProperties, ChartTitle, ShapeProperties } from "./native";
import { descendants, parseXml } from "./xml";

const hasRawXml = (value: object): boolean => "_rawXml" in value;

export function readShape(shape: ShapeProperties | undefined): ShapeProperties | undefined {
  return shape && hasRawXml(shape) ? parseSpPr(shape) : shape;
}

export function readTextProperties(properties: ChartTextProperties | undefined): ChartTextProperties | undefined {
  return properties && hasRawXml(properties) ? parseTxPr(properties) : properties;
}

/** The fragment does not declare its prefixes. */
const DECLARATIONS = `xmlns:c="urn:c" xmlns:a="urn:a" xmlns:r="urn:r"`;

/** Parses a title kept as XML; the format of its first run applies to all its text. */
export function readTitle(title: ChartTitle | undefined): ChartTitle | undefined {
  if (title?.rawTx === undefined) return title;
  const root = parseXml(`<root ${DECLARATIONS}>${title.rawTx}</root>`);
  const reference = descendants(root, "f")[0]?.text;
  const { rawTx: raw, ...rest } = title;
  if (reference !== undefined) return { ...rest, strRef: { formula: reference } };
  const properties = firstRunProperties(raw);
  const paragraphs = descendants(root, "p").map((paragraph) => ({
    runs: descendants(paragraph, "t").map(({ text }) => ({ text, ...(properties ? { properties } : {}) })),
  }));
  return { ...rest, text: { paragraphs } };
}

function firstRunProperties(raw: string): ChartTextProperties | undefined {
  const found = /<a:rPr\b[^>]*?(?:\/>|>[\s\S]*?<\/a:rPr>)/.exec(raw)?.[0];
  if (found === undefined) return undefined;
  const asDefault = found.replaceAll("a:rPr", "a:defRPr");
  const wrapped = { _rawXml: `<c:txPr><a:p><a:pPr>${asDefault}</a:pPr></a:p></c:txPr>` };
  return parseTxPr(wrapped as ChartTextProperties);
}
