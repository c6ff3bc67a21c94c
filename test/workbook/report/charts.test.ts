import { contentsOf, layoutsOfReport, sampleSheet } from "./report-pages";

test("bars stand on the least of an item and end at its most", () => {
  const contents = contentsOf(sampleSheet("retailer"), "ja");
  const [layout] = layoutsOfReport(contents, "ja");
  for (const { id, items } of contents.facts.pages) {
    const block = layout?.blocks.find((each) => each.id === `report_${id.replaceAll("-", "_")}`);
    const chart = layout?.charts.find((each) => each.data === `report_${id.replaceAll("-", "_")}`);
    const [from, width] = chart?.series.map(({ values }) => values) ?? [];
    if (!block || !chart || !from || !width) throw new Error(`No chart of ${id}`);
    const cells = block.cells(block.place);
    const yen = chart.title.includes("億円") ? 100_000_000 : 10_000;
    for (const [index, { low, high }] of items.slice(0, from.rows).entries()) {
      const [start, length] = [from, width].map(({ row, column }) => Number(cells[row + index]?.[column]) * yen);
      expect(start).toBeCloseTo(low, 3);
      expect((start ?? NaN) + (length ?? NaN)).toBeCloseTo(high, 3);
    }
  }
});
