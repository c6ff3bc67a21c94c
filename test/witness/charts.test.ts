import { lossCategories, scenarios, viewpointIds, type Assessment, type HearingSheet } from "../../src/engine";
import { words, type Language } from "../../src/locales";
import { diagnosed, sampled } from "../support/cases";
import { convert, pagesOf, pixelsOf } from "../support/libreoffice";
import { chartsIn, type DrawnChart } from "../support/open-document";
import { answersBy } from "../support/engine";
import { lazily } from "../support/lazily";
import { describeWith } from "../support/witness";

const sheet: HearingSheet = {
  customer: "株式会社みほん",
  date: "2026-04-01",
  profile: { industry: "I", revenue: 3_000_000_000, staff: 40, hasWebsite: true, webSales: 1e9, personsHeld: 50_000 },
  answers: answersBy(({ options }) => options[1]?.id),
};

/** What each scenario likely costs in a category, by the engine. */
const likelyLoss = ({ scenarios: results }: Assessment, category: string): number[] =>
  results.map(({ items }) => items.reduce((sum, item) => sum + (item.category === category ? item.likely : 0), 0));

const close = (values: readonly (number | null)[]): unknown[] =>
  values.map((value) => (value === null ? "" : (expect.closeTo(value, 2) as unknown)));

function chartNamed(charts: ReadonlyMap<string, DrawnChart>, name: string): DrawnChart {
  const chart = charts.get(name);
  if (!chart) throw new Error(`No chart ${name}`);
  return chart;
}

const results = { ja: lazily(() => diagnosed(sheet, "ja")), en: lazily(() => diagnosed(sheet, "en")) };

const languages = ["ja", "en"] as const;

const drawn = lazily(async () => {
  const files: Partial<Record<Language, Uint8Array>> = {};
  for (const language of sampled(languages, 2)) files[language] = (await results[language]).bytes;
  return convert(files as Record<Language, Uint8Array>, "ods");
});

describeWith("libreoffice", "LibreOffice draws the charts", () => {
  describe.each<Language>(sampled(languages, 2))("in %s", (language) => {
    const pack = words(language);
    const made = results[language];
    const charts = lazily(async () => chartsIn((await drawn)[language]));

    it("a radar of the five viewpoints", async () => {
      const radar = chartNamed(await charts, "KK_chart_radar");
      const { assessment } = await made;
      // shown to a tenth, never above what it is
      const scores = assessment.rating.viewpoints.map(({ score }) => Math.floor((score ?? 0) * 10) / 10);
      expect(radar).toMatchObject({ kind: "chart:radar", title: pack.sheets.rating.chart });
      expect(radar.series.map(({ label }) => label)).toEqual([pack.sheets.rating.score]);
      expect(radar.series[0]?.values).toContain(`${pack.sheets.names.rating}.B`);
      const [, ...rows] = radar.table;
      expect(rows.map(([category]) => category)).toEqual(viewpointIds.map((id) => pack.viewpoints[id].short));
      expect(rows.map(([, value]) => value)).toEqual(close(scores));
    }, 120_000);

    it("stacked bars of the four scenarios by kind of loss", async () => {
      const bars = chartNamed(await charts, "KK_chart_losses");
      const { assessment } = await made;
      const used = lossCategories.filter((id) => scenarios.some(({ items }) => items.some((i) => i.category === id)));
      expect(bars).toMatchObject({ kind: "chart:bar", title: pack.sheets.losses.chart });
      expect(bars.series.map(({ label }) => label)).toEqual(used.map((id) => pack.categories[id]));
      for (const { values } of bars.series) expect(values).toContain(pack.sheets.names.losses);
      const [, ...rows] = bars.table;
      expect(rows.map(([category]) => category)).toEqual(scenarios.map(({ id }) => pack.scenarios[id].short));
      for (const [index, category] of used.entries()) {
        expect(rows.map((row) => row[index + 1])).toEqual(close(likelyLoss(assessment, category)));
      }
    }, 120_000);
  });
});

describeWith(["libreoffice", "poppler", "fonts"], "a printed result", () => {
  it("shows the bars in their colours", async () => {
    const { bytes } = await results.ja;
    const { book } = await convert({ book: bytes }, "pdf");
    const pages = await pagesOf(book);
    expect(pages.length).toBeGreaterThan(5);
    // liability and profit: colours nothing else on the sheets has
    for (const color of ["#C8553D", "#E0A93B"]) {
      expect(Math.max(...pages.map((page) => pixelsOf(page, color)))).toBeGreaterThan(100);
    }
  }, 120_000);
});
