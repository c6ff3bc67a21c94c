import { chartName, chartsOf, setChartName } from "./charts";
import { type Parts, escapeXml, setText, targetPath, textOf } from "./package";
import { relationshipsOf } from "./relationships";
import type { Sheet } from "./sheet";
import { childOf, descendants, parseXml } from "./xml";

const numberOf = (path: string): number => Number(/chart(\d+)\.xml$/.exec(path)?.[1]);

function drawingOf(parts: Parts, sheetPath: string): string | null {
  const link = relationshipsOf(parts, sheetPath).find((each) => each.type === "drawing");
  return link ? targetPath(sheetPath, link.target) : null;
}

/** Relationship id -> chart number. */
function chartNumbers(parts: Parts, drawing: string): Map<string, number> {
  return new Map(
    relationshipsOf(parts, drawing)
      .filter((link) => link.type === "chart")
      .map((link) => [link.id, numberOf(targetPath(drawing, link.target))]),
  );
}

export function readChartNames(parts: Parts, sheetPath: string, sheet: Sheet): void {
  const drawing = drawingOf(parts, sheetPath);
  const xml = drawing === null ? null : textOf(parts, drawing);
  if (drawing === null || xml === null) return;
  const numbers = chartNumbers(parts, drawing);
  for (const frame of descendants(parseXml(xml), "graphicFrame")) {
    const properties = childOf(frame, "nvGraphicFramePr");
    const name = properties && childOf(properties, "cNvPr")?.attributes["name"];
    const link = descendants(frame, "chart")[0]?.attributes;
    const id = link && Object.entries(link).find(([key]) => key.endsWith(":id"))?.[1];
    const number = numbers.get(id ?? "");
    const chart = chartsOf(sheet).find((each) => each.chartNumber === number);
    if (chart && name) setChartName(chart, name);
  }
}

const FRAME = /<xdr:graphicFrame[\s\S]*?<\/xdr:graphicFrame>/g;

export function writeChartNames(parts: Parts, sheetPath: string, sheet: Sheet): void {
  const drawing = drawingOf(parts, sheetPath);
  const xml = drawing === null ? null : textOf(parts, drawing);
  if (drawing === null || xml === null) return;
  const numbers = chartNumbers(parts, drawing);
  const renamed = xml.replace(FRAME, (frame) => {
    const number = numbers.get(/<c:chart[^>]*\sr:id="([^"]+)"/.exec(frame)?.[1] ?? "");
    const chart = chartsOf(sheet).find((each) => each.chartNumber === number);
    if (!chart) return frame;
    const name = escapeXml(chartName(chart));
    return frame.replace(/(<xdr:cNvPr id="[^"]*") name="[^"]*"/, (_, start: string) => `${start} name="${name}"`);
  });
  setText(parts, drawing, renamed);
}
