/** The look of a chart that came from a file is kept as XML until somebody asks; here it is read. */
import { parseSpPr, parseTxPr } from "@cj-tech-master/excelts/chart";
import type { ChartTextProperties, ChartTitle, ShapeProperties } from "./native";
import { descendants, parseXml } from "./xml";

const hasRawXml = (value: object): boolean => "_rawXml" in value;

export function readShape(shape: ShapeProperties | undefined): ShapeProperties | undefined {
  return shape && hasRawXml(shape) ? parseSpPr(shape) : shape;
}

export function readWords(words: ChartTextProperties | undefined): ChartTextProperties | undefined {
  return words && hasRawXml(words) ? parseTxPr(words) : words;
}

/** The file's fragment does not declare the prefixes it uses. */
const DECLARATIONS = `xmlns:c="urn:c" xmlns:a="urn:a" xmlns:r="urn:r"`;

/** Gives a title that came as XML its paragraphs; formats of single words are taken from the first. */
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
