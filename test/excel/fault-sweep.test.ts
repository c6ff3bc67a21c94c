import { assess, defaultParameters } from "../../src/engine";
import { modelOfSheet, simulate } from "../../src/engine/simulation";
import { openWorkbook } from "../../src/local-excel";
import { verifying, randomCases } from "../support/cases";
import { diagnose, diagnosisOptions, edit, inExcel, openFilled, save, type, written } from "../support/local";
import { stateOf } from "../support/workbook-state";
import { changedSince, diagnoseFailing, record, replayFailing, sampleOf } from "./fault-sweep";
import { lazily } from "../support/lazily";

const [filled, other] = randomCases(3, 99).filter(({ language }) => language === "ja");
if (!filled || !other) throw new Error("No cases");

const first = lazily(async () => save(await openFilled(filled.sheet)));

/** A result whose answers were changed since, so that the refill has everything to change. */
const second = lazily(async () => {
  const workbook = await openWorkbook(await first);
  written(await diagnose(workbook));
  await type(workbook, { KK_customer: "別の会社", KK_revenue: 123_456_789, KK_staff: 77, KK_G01: "", KK_N01: "" });
  return save(workbook);
});

/** A result from which a person deleted a sheet and a chart: names to be made anew, a chart to be drawn. */
const repair = lazily(async () => {
  const workbook = await openWorkbook(await second);
  await edit(workbook, (context) => {
    const { worksheets } = context.workbook;
    worksheets.getItem("記録").delete();
    worksheets.getItem("診断結果").charts.getItem("KK_chart_radar").delete();
  });
  return save(workbook);
});

/** With the sheet of a simulated year, its three charts among it. */
const withDistribution: typeof diagnosisOptions = {
  ...diagnosisOptions,
  distribution: {
    simulation: simulate(modelOfSheet(filled.sheet, defaultParameters), { years: 2_000, seed: 1 }),
    tornado: null,
    expectedAnnualLoss: 0,
    ...assess(filled.sheet, defaultParameters),
  },
};

const parts = Array.from({ length: verifying ? 12 : 1 }, (_, index) => index + 1);

describe("a failure at the n-th action leaves the workbook as it was", () => {
  it.each([
    ["a first diagnosis", first, 4_321, diagnosisOptions],
    ["a refill", second, 1_234, diagnosisOptions],
    ["a refill with the distribution beside it", second, 99, withDistribution],
  ] as const)(
    "of %s, by the product's own way",
    async (_, bytes, seed, options) => {
      const recording = await record(await bytes, options);
      const spread = sampleOf(recording, verifying ? 40 : 6, seed);
      const chosen = verifying ? spread : spread.filter((_n, index) => index % 20 === 0);
      const workbook = await openWorkbook(await bytes);
      const before = stateOf(workbook);
      await inExcel(workbook, async (host) => {
        for (const n of chosen) {
          const outcome = await diagnoseFailing(host, n, options);
          expect([n, outcome]).toMatchObject([
            n,
            { kind: "failed", issue: { code: expect.not.stringMatching("restoreFailed") as string } },
          ]);
          expect([n, changedSince(before, workbook)]).toEqual([n, []]);
        }
      });
    },
    verifying ? 1_200_000 : 120_000,
  );

  // each part has a workbook and a library of its own: thousands of failures in one would outgrow the memory
  it.each(
    (
      [
        ["a first diagnosis", first, 6],
        ["a refill", second, 12],
        ["a repair", repair, 8],
      ] as const
    ).flatMap(([what, bytes, more]) => parts.map((part) => [what, part, bytes, more] as const)),
  )(
    "of %s, from recorded requests, part %i",
    async (_, part, bytes, more) => {
      const recording = await record(await bytes);
      const [read] = recording.bodies;
      const reading = read?.Actions.length ?? 0;
      // a change shows in what is left when the next action fails
      const all = recording.actions.filter((action) => action.changes).map((action) => action.number + 1);
      const last = recording.actions.length;
      const sample = sampleOf(recording, more, 7).filter((_n, index) => index % 12 === 0);
      const chosen = (verifying ? all : sample).filter((n) => n > reading && n <= last);
      const workbook = await openWorkbook(await bytes);
      const before = stateOf(workbook);
      await inExcel(workbook, async (host) => {
        for (const n of chosen.filter((_n, index) => index % parts.length === part - 1)) {
          await replayFailing(workbook, recording, n);
          expect([n, changedSince(before, workbook)]).toEqual([n, []]);
        }
        written(await diagnoseFailing(host, 1_000_000));
      });
      expect(changedSince(before, workbook)).not.toEqual([]);
    },
    verifying ? 1_800_000 : 240_000,
  );
});
