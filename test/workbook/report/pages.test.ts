import { languages, type Language } from "../../../src/locales";
import { heightOfPage, scaleToFit } from "../../../src/workbook/model/paper";
import type { HearingSheet } from "../../../src/engine";
import { contentsOf, layoutsOfReport, longName, sampleNames, sampleSheet } from "./report-pages";
import { formulasOf } from "../every-layout";

const empty: HearingSheet = { customer: longName, profile: { hasWebsite: false, webSales: 0 }, answers: {} };
const cases: readonly (readonly [string, HearingSheet])[] = [
  ...sampleNames.map((name) => [name, sampleSheet(name)] as const),
  ["a customer of sixty characters who answers nothing", empty],
];

const layoutOf = (sheet: HearingSheet, language: Language, length: "full" | "short" = "full") =>
  layoutsOfReport(contentsOf(sheet, language, length), language);

/** Points of the rows of each page, by the page breaks. */
function heightsOf([layout]: ReturnType<typeof layoutOf>): readonly number[] {
  if (!layout) throw new Error("No report");
  const heights = layout.blocks.flatMap(({ size, rowHeights }) =>
    Array.from({ length: size.rows }, (_, row) => rowHeights.get(row) ?? NaN),
  );
  const starts = [0, ...layout.print.breaks, heights.length];
  return starts.slice(0, -1).map((start, index) => {
    const page = heights.slice(start, starts[index + 1]);
    return page.reduce((sum, height) => sum + height, 0);
  });
}

describe.each(languages)("%s", (language) => {
  test.each(cases)(
    "%s: every row has a height and every page fits, the overview and each scenario on one",
    (_, sheet) => {
      const layouts = layoutOf(sheet, language);
      const [layout] = layouts;
      const room = layout ? heightOfPage(layout) : 0;
      for (const height of heightsOf(layouts)) expect(height).toBeLessThanOrEqual(room);
      const scenarios = contentsOf(sheet, language).facts.pages.length;
      const starts = layout?.blocks.map(({ place }) => place.row) ?? [];
      // cover, overview, scenarios: nothing between their beginnings
      expect(layout?.print.breaks.slice(0, 2 + scenarios)).toEqual(starts.slice(1, 3 + scenarios));
    },
  );

  test.each(cases)("%s: two pages of the short one", (_, sheet) => {
    expect(heightsOf(layoutOf(sheet, language, "short"))).toHaveLength(2);
  });

  test("no letter is below 8 points, in margins and charts neither, at full size", () => {
    for (const layout of [...layoutOf(empty, language), ...layoutOf(empty, language, "short")]) {
      const ofCells = layout.blocks.flatMap(({ styles }) => styles.flatMap(({ style }) => style.size ?? []));
      const margins = [layout.print.header, layout.print.footer, layout.print.footerLeft, layout.print.footerRight];
      const ofMargins = margins.flatMap((text) =>
        [...(text ?? "").matchAll(/&(\d+)/g)].map(([, size]) => Number(size)),
      );
      const ofCharts = layout.charts.flatMap(({ labelSize }) => labelSize ?? []);
      const least = Math.min(...ofCells, ...ofMargins, ...ofCharts);
      expect((least * scaleToFit(layout)) / 100).toBeGreaterThanOrEqual(8 * (layout.id === "report" ? 1 : 0.96));
    }
  });

  test("it holds values alone", () => {
    for (const layout of layoutOf(empty, language)) expect(layout.blocks.flatMap(formulasOf)).toEqual([]);
  });

  test("each page of one that is not released says so above", () => {
    for (const { print } of layoutOf(empty, language)) {
      expect(print.header).toContain(language === "ja" ? "社内限" : "Internal use only");
    }
  });
});
