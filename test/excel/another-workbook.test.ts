import { putBack } from "../../src/excel/undo";
import { writeResults } from "../../src/excel/write-results";
import { openWorkbook, type LocalExcel } from "../../src/local-excel";
import { message } from "../../src/locales";
import { splitLeftovers } from "../../src/workbook/plan/leftovers";
import { verifying } from "../support/cases";
import { lazily } from "../support/lazily";
import { diagnose, diagnoseOpen, edit, inExcel, written } from "../support/local";
import { stateOf } from "../support/workbook-state";
import { changedSince, record, type Recording } from "./fault-sweep";
import { sweptWrites, type SweptWrite } from "./swept-writes";

const writeNamed = (name: string): SweptWrite => {
  const found = sweptWrites.find((write) => write.name === name);
  if (!found) throw new Error(`No write ${name}`);
  return found;
};

/** Actions of a write that Excel refuses while another workbook is in front, as they go over the wire. */
const refused = /^(Worksheets\.Add|3 FreezeRows|3 Activate|4 Gridlines)$/;

/** The first, the second and the last of each refused kind: the user turns away just before. */
function momentsOf({ actions }: Recording): readonly number[] {
  const kinds = new Set(actions.map(({ kind }) => kind).filter((kind) => refused.test(kind)));
  return [...kinds].flatMap((kind) => {
    const numbers = actions.filter((action) => action.kind === kind).map(({ number }) => number);
    return [...new Set([numbers[0] ?? 0, ...(verifying ? [numbers[1] ?? 0] : []), numbers.at(-1) ?? 0])];
  });
}

/** The write while the user turns to another workbook; what is said is one of the two things there are to say. */
async function turningAway(host: LocalExcel, n: number, { decide }: SweptWrite) {
  host.faults.plan({ kind: "otherWorkbook", action: n });
  const outcome = await writeResults(decide);
  if (outcome.kind !== "failed") throw new Error(`At ${n}: ${outcome.kind}`);
  expect([n, outcome.issue.code]).toEqual([n, outcome.left ? "restoreFailed" : "perhapsInactiveWorkbook"]);
  return outcome;
}

const swept = verifying ? sweptWrites : ["an empty hearing sheet", "a first diagnosis", "a refill"].map(writeNamed);

describe.each(swept.map((write) => [write.name, write] as const))(
  "turning to another workbook during %s",
  (_, write) => {
    const recording = lazily(async () => record(await write.bytes, write.decide));
    /** The workbook as the write leaves it when nobody turns away. */
    const good = lazily(async () => {
      const workbook = await openWorkbook(await write.bytes);
      await inExcel(workbook, async () => expect(await writeResults(write.decide)).toMatchObject({ kind: "written" }));
      return stateOf(workbook);
    });

    test("leaves the workbook as it was, at the latest when it is in front again", async () => {
      const moments = momentsOf(await recording);
      expect(moments.length).toBeGreaterThan(0);
      const workbook = await openWorkbook(await write.bytes);
      const before = stateOf(workbook);
      await inExcel(workbook, async (host) => {
        for (const n of moments) {
          const { left } = await turningAway(host, n, write);
          if (left) {
            expect(await putBack(left)).toBe(false);
            host.faults.clear();
            expect(await putBack(left)).toBe(true);
          }
          host.faults.clear();
          expect([n, changedSince(before, workbook)]).toEqual([n, []]);
        }
      });
    }, 240_000);

    test("does not stand in the way of the next write, whether or not anything was put back", async () => {
      const moments = momentsOf(await recording);
      for (const n of verifying ? moments : moments.slice(-1)) {
        const workbook = await openWorkbook(await write.bytes);
        await inExcel(workbook, async (host) => {
          await turningAway(host, n, write);
          await turningAway(host, n, write);
          host.faults.clear();
          expect([n, await writeResults(write.decide)]).toMatchObject([n, { kind: "written" }]);
        });
        expect([n, changedSince(await good, workbook)]).toEqual([n, []]);
      }
    }, 240_000);
  },
);

/** A first diagnosis that had added its sheets when the user turned away, and nobody put it back. */
async function abandoned() {
  const write = writeNamed("a first diagnosis");
  const { actions } = await record(await write.bytes, write.decide);
  const n = actions.find(({ kind }) => kind === "3 FreezeRows")?.number ?? 0;
  const workbook = await openWorkbook(await write.bytes);
  const outcome = await inExcel(workbook, (host) => turningAway(host, n, write));
  return { workbook, outcome };
}

test("what is left is said by name, and is no result to the pane", async () => {
  const { workbook, outcome } = await abandoned();
  const told = message("ja", outcome.issue);
  for (const name of ["診断結果", "損失内訳", "パラメータ", "計算", "記録"]) {
    expect(told).toContain(name);
    expect(workbook.sheet(name)).toBeDefined();
  }
  await inExcel(workbook, async () => {
    const { info } = written(await diagnoseOpen());
    // the half-made sheet of parameters is not read
    expect(info.parameterSource).toBe("default");
  });
});

test("a person's own sheet, made under the name of one that was left and deleted, is never deleted", async () => {
  const { workbook } = await abandoned();
  await edit(workbook, ({ workbook: { worksheets } }) => {
    worksheets.getItem("損失内訳").delete();
    worksheets.add("損失内訳").getRange("A1").values = [["わたしの表"]];
  });
  const outcome = await diagnose(workbook);
  expect(outcome).toMatchObject({
    kind: "refused",
    refusal: [{ issue: { code: "sheetNameTaken", sheet: "損失内訳" } }],
  });
  expect(workbook.sheet("損失内訳")?.cells.get(1, 1)?.value).toBe("わたしの表");
});

test("putting back later takes away what the write added and nothing a person added since", async () => {
  const { workbook, outcome } = await abandoned();
  await edit(workbook, ({ workbook: { worksheets } }) => {
    worksheets.add("引受メモ").getRange("A1").values = [["覚え"]];
  });
  await inExcel(workbook, async () => expect(outcome.left && (await putBack(outcome.left))).toBe(true));
  expect(workbook.sheets.map(({ name }) => name)).toEqual([
    ...["ご案内", "ヒアリングシート", "ヒアリング別紙", "選択肢"],
    "引受メモ",
  ]);
});

test("events are heard again after a restoration that failed", async () => {
  const { workbook } = await abandoned();
  const heard = await inExcel(workbook, (host) =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("引受メモ");
      let count = 0;
      sheet.onChanged.add(() => {
        count += 1;
        return Promise.resolve();
      });
      await context.sync();
      host.faults.plan({ kind: "otherWorkbook", action: 1 });
      await diagnoseOpen();
      host.faults.clear();
      sheet.getRange("A1").values = [["x"]];
      await context.sync();
      await new Promise((done) => setTimeout(done, 0));
      return count;
    }),
  );
  expect(heard).toBe(1);
});

test("sheets are left only where a mark leads to them", () => {
  const sheet = (name: string) => ({ name, protected: false, charts: [], used: null });
  const snapshot = {
    names: [
      { name: "KK_unfinished_rating", formula: "='診断結果'!$A$1" },
      { name: "KK_unfinished_calc", formula: "=#REF!$A$1" },
      { name: "KK_b_rating_title", formula: "='診断結果'!$A$1:$H$2" },
      { name: "KK_staff", formula: "=ヒアリングシート!$C$9" },
      { name: "KK_b_calc", formula: "=#REF!" },
    ],
    sheets: [sheet("ヒアリングシート"), sheet("診断結果"), sheet("計算")],
    calculation: "automatic",
    calculated: true,
  } as const;
  const { workbook, leftovers } = splitLeftovers(snapshot);
  expect(leftovers).toEqual({
    sheets: ["診断結果"],
    names: ["KK_unfinished_rating", "KK_unfinished_calc", "KK_b_rating_title"],
  });
  expect(workbook.names.map(({ name }) => name)).toEqual(["KK_staff", "KK_b_calc"]);
  expect(workbook.sheets.map(({ name }) => name)).toEqual(["ヒアリングシート", "計算"]);
});
