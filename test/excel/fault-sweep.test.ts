import { openWorkbook } from "../../src/local-excel";
import { verifying, randomCases } from "../support/cases";
import { diagnose, inExcel, openFilled, save, type, written } from "../support/local";
import { stateOf } from "../support/workbook-state";
import { changedSince, diagnoseFailing, record, replayFailing, sampleOf } from "./fault-sweep";

const [filled, other] = randomCases(3, 99).filter(({ language }) => language === "ja");
if (!filled || !other) throw new Error("No cases");

const first = (async () => save(await openFilled(filled.sheet)))();

/** A result whose answers were changed since, so that the refill has everything to change. */
const second = (async () => {
  const workbook = await openWorkbook(await first);
  written(await diagnose(workbook));
  await type(workbook, { KK_customer: "別の会社", KK_revenue: 123_456_789, KK_staff: 77, KK_G01: "", KK_N01: "" });
  return save(workbook);
})();

describe("a failure at the n-th action leaves the workbook as it was", () => {
  it.each([
    ["a first diagnosis", first, 4_321],
    ["a refill", second, 1_234],
  ] as const)(
    "of %s, by the product's own way",
    async (_, bytes, seed) => {
      const recording = await record(await bytes);
      const spread = sampleOf(recording, verifying ? 40 : 6, seed);
      const chosen = verifying ? spread : spread.filter((_n, index) => index % 8 === 0);
      const workbook = await openWorkbook(await bytes);
      const before = stateOf(workbook);
      await inExcel(workbook, async (host) => {
        for (const n of chosen) {
          const outcome = await diagnoseFailing(host, n);
          expect([n, outcome]).toMatchObject([n, { kind: "failed", restored: true, left: [] }]);
          expect([n, changedSince(before, workbook)]).toEqual([n, []]);
        }
      });
    },
    verifying ? 1_200_000 : 120_000,
  );

  it.each([
    ["a first diagnosis", first, 10],
    ["a refill", second, 24],
  ] as const)(
    "of %s, from recorded requests",
    async (_, bytes, more) => {
      const recording = await record(await bytes);
      const [read] = recording.bodies;
      const reading = read?.Actions.length ?? 0;
      const all = recording.actions.filter((action) => action.changes).map((action) => action.number);
      const chosen = (verifying ? all : sampleOf(recording, more, 7)).filter((n) => n > reading);
      const workbook = await openWorkbook(await bytes);
      const before = stateOf(workbook);
      await inExcel(workbook, async (host) => {
        for (const n of chosen) {
          await replayFailing(host, recording, n);
          expect([n, changedSince(before, workbook)]).toEqual([n, []]);
        }
        written(await diagnoseFailing(host, 1_000_000));
      });
      expect(changedSince(before, workbook)).not.toEqual([]);
    },
    verifying ? 7_200_000 : 240_000,
  );
});
