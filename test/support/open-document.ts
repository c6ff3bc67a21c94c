import { strFromU8, unzipSync } from "fflate";
import { SaxesParser } from "saxes";

/** A chart as LibreOffice understood it. */
export interface DrawnChart {
  readonly name: string;
  /** chart:radar, chart:bar. */
  readonly kind: string;
  readonly title: string;
  /** Such as 診断結果.A12:診断結果.A16. */
  readonly categories: string;
  readonly series: readonly { readonly values: string; readonly label: string }[];
  /** What it draws: a heading, then a row for each category: its text and a value for each series. */
  readonly table: readonly (readonly (string | number)[])[];
}

type Attributes = Readonly<Record<string, string>>;

/** Calls back for each element with its attributes, and again with the text inside when it closes. */
function walk(
  xml: string,
  opened: (name: string, attributes: Attributes) => void,
  closed: (name: string, text: string) => void = () => undefined,
): void {
  const parser = new SaxesParser();
  const texts: string[] = [];
  parser.on("opentag", ({ name, attributes }) => {
    texts.push("");
    opened(name, attributes);
  });
  parser.on("text", (text) => {
    texts.push((texts.pop() ?? "") + text);
  });
  parser.on("closetag", ({ name }) => closed(name, texts.pop() ?? ""));
  parser.write(xml).close();
}

function readChart(name: string, xml: string): DrawnChart {
  let [kind, title, categories, inTitle, inTable] = ["", "", "", false, false];
  const series: { values: string; label: string }[] = [];
  const table: (string | number)[][] = [];
  let number: number | null = null;
  let described = false;
  walk(
    xml,
    (element, attributes) => {
      if (element === "chart:chart") kind = attributes["chart:class"] ?? "";
      if (element === "chart:title" && title === "") inTitle = true;
      if (element === "chart:categories") categories = attributes["table:cell-range-address"] ?? "";
      if (element === "chart:series") {
        const label = (attributes["loext:label-string"] ?? "").replace(/^"|"$/g, "");
        series.push({ values: attributes["chart:values-cell-range-address"] ?? "", label });
      }
      if (element === "table:table") inTable = true;
      if (element === "table:table-row") table.push([]);
      if (element === "svg:desc") described = true;
      if (element === "table:table-cell") {
        number = attributes["office:value-type"] === "float" ? Number(attributes["office:value"]) : null;
        described = false;
      }
    },
    (element, text) => {
      if (element === "text:p" && inTitle) title += text;
      if (element === "chart:title") inTitle = false;
      if (element === "text:p" && inTable && !described) table.at(-1)?.push(number ?? text);
    },
  );
  return { name, kind, title, categories, series, table };
}

/** Every chart of an .ods file, by name. */
export function chartsIn(ods: Uint8Array): ReadonlyMap<string, DrawnChart> {
  const parts = unzipSync(ods);
  const text = (path: string): string => strFromU8(parts[path] ?? new Uint8Array());
  const charts = new Map<string, DrawnChart>();
  let frame = "";
  walk(text("content.xml"), (element, attributes) => {
    if (element === "draw:frame") frame = attributes["draw:name"] ?? "";
    if (element !== "draw:object") return;
    const object = (attributes["xlink:href"] ?? "").replace(/^\.\//, "");
    charts.set(frame, readChart(frame, text(`${object}/content.xml`)));
  });
  return charts;
}
