import { readFileSync } from "node:fs";
import path from "node:path";
import { defaultParameters, parameterTable, type ParameterSet } from "../../src/engine";
import { modelOfSheet, yearMoments, type Simulation } from "../../src/engine/simulation";
import { words, type Language } from "../../src/locales";
import { kikitori, newFolder, sample } from "../cli/support";
import { sheetOf } from "../engine/simulation/models";
import { sampled } from "../support/cases";
import { convert } from "../support/libreoffice";
import { chartsIn, type DrawnChart } from "../support/open-document";
import { describeWith } from "../support/witness";

jest.setTimeout(180_000);

/** The sheet of a simulated year as LibreOffice draws it, and the figures as the command line prints them. */
async function drawn(name: string, language: Language) {
  const folder = newFolder();
  const asked = ["simulate", sample(`${name}.xlsx`), "--years", "20000", "--lang", language];
  const { code } = await kikitori([...asked, "-o", "out.xlsx"], { folder });
  expect(code).toBe(0);
  const { out } = await kikitori([...asked, "--json"]);
  const { ods } = await convert({ ods: readFileSync(path.join(folder, "out.xlsx")) }, "ods");
  return {
    charts: chartsIn(ods ?? new Uint8Array()),
    simulation: (JSON.parse(out) as { simulation: Simulation }).simulation,
  };
}

function chart(charts: ReadonlyMap<string, DrawnChart>, name: string): DrawnChart {
  const found = charts.get(name);
  if (!found) throw new Error(`No chart ${name}`);
  return found;
}

/** The defaults with a parameter fixed: a triple at one of its ends, a single value times a factor. */
function fixed(label: string, language: Language, side: "low" | "high"): ParameterSet {
  const entry = parameterTable.find(({ id }) => words(language).parameters.labels[id].label === label);
  if (!entry) throw new Error(`No parameter ${label}`);
  const own = defaultParameters.values[entry.id];
  const value = entry.uncertain ? own[side] : own.likely * (side === "low" ? 0.8 : 1.25);
  return {
    ...defaultParameters,
    values: { ...defaultParameters.values, [entry.id]: { low: value, likely: value, high: value } },
  };
}

const cases: readonly (readonly [string, Language])[] = [
  ["online-shop-en", "en"],
  ["retailer", "ja"],
];

describeWith("libreoffice", "LibreOffice draws the loss distribution", () => {
  test.each(sampled(cases, 2))(
    "%s: the curve of what was simulated, and what parameters move",
    async (name, language) => {
      const { charts, simulation } = await drawn(name, language);
      const text = words(language).distribution;

      const curve = chart(charts, "KK_chart_exceedance");
      expect(curve).toMatchObject({ kind: "chart:scatter", title: text.curve });
      const points = simulation.curve.filter(({ loss }) => loss > 0);
      expect(points.length).toBeGreaterThan(20);
      const [, ...rows] = curve.table;
      expect(rows.slice(0, points.length).map(([, ...point]) => point)).toEqual(
        points.map(({ loss, exceedance }) => [expect.closeTo(loss, 0), expect.closeTo(exceedance, 9)]),
      );

      const sheet = sheetOf(name);
      const mean = (parameters: ParameterSet): number => yearMoments(modelOfSheet(sheet, parameters)).mean;
      const base = mean(defaultParameters);
      const bars = chart(charts, "KK_chart_byExpected");
      expect(bars).toMatchObject({ kind: "chart:bar", title: text.tornadoExpected });
      expect(bars.series.map(({ label }) => label)).toEqual([text.tornadoLow, text.tornadoHigh]);
      const moved = bars.table.slice(1);
      expect(moved).toHaveLength(10);
      for (const [label, low, high] of moved) {
        expect(low).toBeCloseTo(mean(fixed(String(label), language, "low")) - base, 0);
        expect(high).toBeCloseTo(mean(fixed(String(label), language, "high")) - base, 0);
      }
      expect(chart(charts, "KK_chart_byTail").title).toBe(text.tornadoTail);
    },
  );
});
