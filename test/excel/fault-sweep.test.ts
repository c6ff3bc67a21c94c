import { openWorkbook } from "../../src/local-excel";
import { words } from "../../src/locales";
import type { SheetId } from "../../src/workbook/model/sheet-layout";
import { sheetDefinitions } from "../../src/workbook/sheets";
import { verifying } from "../support/cases";
import { lazily } from "../support/lazily";
import { inExcel } from "../support/local";
import { stateOf } from "../support/workbook-state";
import { changedSince, record, replayFailing, sampleOf, writeFailing, writeStopped } from "./fault-sweep";
import { sweptWrites, type SweptWrite } from "./swept-writes";

const recordings = new Map(
  sweptWrites.map(({ name, bytes, decide }) => [name, lazily(async () => record(await bytes, decide))]),
);
const recordingOf = ({ name }: SweptWrite) => recordings.get(name)!;

const cases = sweptWrites.map((write) => [write.name, write] as const);
/** Of three sweeps each write is in one, and in all of them when verifying: every write is swept in every run. */
const third = (nth: number): typeof cases => (verifying ? cases : cases.filter((_, index) => index % 3 === nth));
/** What a person typed is written over cell by cell, which insert-and-fill, memo and plans/sheet make fail, or never. */
const typedOver = new Set<SheetId>(["hearing", "annex", "memo", "plans", "acceptanceRules", "caseRecord"]);
const parts = Array.from({ length: verifying ? 12 : 1 }, (_, index) => index + 1);

/** A part of the cases of a write; all of them when verifying. */
const every = (nth: number, chosen: readonly number[]): readonly number[] =>
  verifying ? chosen : chosen.filter((_, index) => index % nth === 0);

test("the writes together make every sheet and refill every sheet that is ever refilled", async () => {
  const created = new Set<string>();
  const refilled = new Set<string>();
  for (const write of sweptWrites) {
    const { plan } = await recordingOf(write);
    for (const { id } of plan.create) created.add(id);
    for (const { sheet } of plan.refill) refilled.add(sheet);
  }
  const { names } = words("ja").sheets;
  const ids = (of: typeof sheetDefinitions) => of.map(({ id }) => id).sort();
  // a report is a workbook of its own, written into no other
  const swept = sheetDefinitions.filter(({ writtenBy }) => writtenBy.some((write) => write !== "report"));
  expect([...created].sort()).toEqual(ids(swept));
  expect([...refilled].sort()).toEqual(
    ids(swept.filter(({ id, holds }) => holds !== "fixed" && !typedOver.has(id)))
      .map((id) => names[id])
      .sort(),
  );
}, 240_000);

describe("a failure at the n-th action leaves the workbook as it was", () => {
  it.each(third(0))(
    "of %s, by the product's own way",
    async (_, write) => {
      const recording = await recordingOf(write);
      const chosen = every(20, sampleOf(recording, verifying ? 40 : 6, 4_321));
      const workbook = await openWorkbook(await write.bytes);
      const before = stateOf(workbook);
      await inExcel(workbook, async (host) => {
        for (const n of chosen) {
          const outcome = await writeFailing(host, n, write.decide);
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
  it.each(third(1).flatMap(([name, write]) => parts.map((part) => [name, part, write] as const)))(
    "of %s, from recorded requests, part %i",
    async (_, part, write) => {
      const recording = await recordingOf(write);
      const [read] = recording.bodies;
      const reading = read?.Actions.length ?? 0;
      // a change shows in what is left when the next action fails
      const all = recording.actions.filter((action) => action.changes).map((action) => action.number + 1);
      const last = recording.actions.length;
      const sample = every(12, verifying ? all : sampleOf(recording, 8, 7));
      const chosen = sample.filter((n) => n > reading && n <= last);
      const workbook = await openWorkbook(await write.bytes);
      const before = stateOf(workbook);
      await inExcel(workbook, async (host) => {
        for (const n of chosen.filter((_n, index) => index % parts.length === part - 1)) {
          await replayFailing(workbook, recording, n);
          expect([n, changedSince(before, workbook)]).toEqual([n, []]);
        }
        expect(await writeFailing(host, 1_000_000, write.decide)).toMatchObject({ kind: "written" });
      });
      expect(changedSince(before, workbook)).not.toEqual([]);
    },
    verifying ? 1_800_000 : 240_000,
  );
});

describe("a stop during the n-th request leaves the workbook as it was", () => {
  it.each(third(2))("of %s", async (_, write) => {
    const workbook = await openWorkbook(await write.bytes);
    const before = stateOf(workbook);
    for (const n of every(2, [3, 1, 2])) {
      const outcome = await inExcel(workbook, (host) => writeStopped(host, n, write.decide));
      expect([n, outcome]).toEqual([n, { kind: "stopped" }]);
      expect([n, changedSince(before, workbook)]).toEqual([n, []]);
    }
  });
});
