import { compareSets, defaultParameters, type HearingSheet, type ParameterSet } from "../../src/engine";
import { writeBack, writeOver, type OverwriteOutcome } from "../../src/excel/write-over";
import { writeResults } from "../../src/excel/write-results";
import { openWorkbook, type LocalExcel, type LocalWorkbook } from "../../src/local-excel";
import { names } from "../../src/workbook/model/names";
import { planParameterCells, type ParameterChanges } from "../../src/workbook/plan/parameter-cells";
import { planComparison } from "../../src/workbook/plan/comparison";
import { readParameterCells } from "../../src/workbook/read/read-parameters";
import { diagnose, edit, inExcel, openFilled, save, snapshotOf, type, valueOf, written } from "../support/local";
import { parametersWith } from "../support/engine";
import { overwrite } from "../support/tamper";
import { stateOf } from "../support/workbook-state";
import { changedSince } from "./fault-sweep";
import { lazily } from "../support/lazily";

const sheet: HearingSheet = {
  profile: { revenue: 3e9, staff: 40, personsHeld: 50_000, hasWebsite: true },
  answers: {},
};

const result = lazily(async () => {
  const workbook = await openFilled(sheet);
  written(await diagnose(workbook));
  return save(workbook);
});
const opened = async (): Promise<LocalWorkbook> => openWorkbook(await result);

const apply = (workbook: LocalWorkbook, changes: ParameterChanges, fault?: (host: LocalExcel) => void) =>
  inExcel(workbook, (host) => {
    fault?.(host);
    return writeOver((snapshot) => planParameterCells(snapshot, changes));
  });

function beforeOf(outcome: OverwriteOutcome) {
  if (outcome.kind !== "written") throw new Error(JSON.stringify(outcome));
  return outcome.before;
}

async function setIn(workbook: LocalWorkbook): Promise<ParameterSet | null> {
  const read = readParameterCells(await snapshotOf(workbook));
  return read.present ? read.set : null;
}

const own: ParameterSet = {
  ...parametersWith({ legal: { low: 1, likely: 2, high: 3 }, "model.kL": 1 }),
  name: "=1+1",
  version: "'7",
};

/** Three columns right of an insurer's value. */
const toOverride = 3;

test("a set is loaded as the insurer's, its name stays text, the customer's own values stay, and one request undoes it", async () => {
  const workbook = await opened();
  overwrite(workbook, names.parameter("consulting", "likely"), 600_000, [0, toOverride]);
  const before = stateOf(workbook);
  const { name, version, values } = own;
  const held = beforeOf(await apply(workbook, { insurer: values, identity: { name, version } }));
  const loaded = await setIn(workbook);
  expect([loaded?.name, loaded?.version]).toEqual(["=1+1", "'7"]);
  expect(loaded?.customer?.insurer).toEqual(values);
  expect(loaded?.customer?.overrides).toEqual({ consulting: { likely: 600_000 } });
  expect(loaded?.values.consulting.likely).toBe(600_000);
  // (1 + 4 · 2 + 3) / 6
  expect(valueOf(workbook, names.parameterUsed("legal", "mean"))).toBeCloseTo(2, 9);
  const requests = await inExcel(workbook, async (host) => {
    await writeBack(held);
    return host.roundTrips.length;
  });
  expect(requests).toBe(1);
  expect(changedSince(before, workbook)).toEqual([]);
});

test("one parameter is reset, wrong as it was, and nothing else is touched", async () => {
  const workbook = await opened();
  await type(workbook, { [names.parameter("legal", "low")]: "高め", [names.parameter("model.kL", "likely")]: 2 });
  expect(await setIn(workbook)).toBeNull();
  const held = beforeOf(await apply(workbook, { insurer: { legal: defaultParameters.values.legal } }));
  const mended = await setIn(workbook);
  expect([mended?.values.legal, mended?.values["model.kL"].likely]).toEqual([defaultParameters.values.legal, 2]);
  await inExcel(workbook, () => writeBack(held));
  expect(valueOf(workbook, names.parameter("legal", "low"))).toBe("高め");
});

test("a customer's own values are written beside the insurer's and taken away again", async () => {
  const workbook = await opened();
  await apply(workbook, { overrides: { legal: { low: 5, high: 2_000_000 }, "model.kL": { likely: 1 } } });
  const set = await setIn(workbook);
  expect(set?.values.legal).toEqual({ low: 5, likely: 600_000, high: 2_000_000 });
  expect(set?.customer?.insurer).toEqual(defaultParameters.values);
  const { verdict, info } = written(await diagnose(workbook));
  expect(verdict.differences).toEqual([]);
  expect([verdict.state, info.parameters.customer?.overrides]).toEqual([
    "complete",
    { legal: { low: 5, high: 2_000_000 }, "model.kL": { likely: 1 } },
  ]);
  await apply(workbook, { overrides: { legal: null, "model.kL": null } });
  expect((await setIn(workbook))?.customer).toBeUndefined();
});

test.each([
  ["refused", { kind: "refuse", request: 2, code: "GeneralException" }],
  ["not answered", { kind: "dropReply", request: 2 }],
] as const)("a write that is %s leaves the cells as they were", async (_, fault) => {
  const workbook = await opened();
  const before = stateOf(workbook);
  await expect(apply(workbook, { insurer: own.values }, (host) => host.faults.plan(fault))).rejects.toThrow();
  expect(changedSince(before, workbook)).toEqual([]);
});

test("without the sheet, or on a protected one, nothing is written and the reason is said", async () => {
  const none = await openFilled(sheet);
  expect(await apply(none, { insurer: own.values })).toEqual({
    kind: "refused",
    issues: [{ code: "parameterSheetMissing" }],
  });
  const workbook = await opened();
  await edit(workbook, (context) => context.workbook.worksheets.getItem("パラメータ").protection.protect());
  expect(await apply(workbook, { insurer: own.values })).toEqual({
    kind: "refused",
    issues: [{ code: "sheetProtected", sheet: "パラメータ" }],
  });
});

describe("the comparison of two sets", () => {
  const write = (workbook: LocalWorkbook, after: ParameterSet, before = defaultParameters) => {
    const comparison = compareSets(before, after, sheet);
    const options = { comparison, language: "ja", time: "2026-04-01T09:00:00+09:00" } as const;
    return inExcel(workbook, () => writeResults((snapshot) => planComparison(snapshot, options)));
  };
  const cells = (workbook: LocalWorkbook, block: string, row: number, columns: number) =>
    Array.from({ length: columns }, (_, column) => {
      const { rows, at } = blockOf(workbook, block);
      return workbook.sheet(rows)?.cells.get(at.row + row, at.column + column)?.value ?? "";
    });
  const blockOf = (workbook: LocalWorkbook, block: string) => {
    const [, name = "", letters = "A", row = "1"] =
      /^='?([^'!]+)'?!\$([A-Z]+)\$(\d+)/.exec(
        (workbook.names.get(names.block(`set_comparison_${block}`), null)?.formula ?? "").replace(/^=?/, "="),
      ) ?? [];
    return { rows: name, at: { row: Number(row), column: letters.charCodeAt(0) - 64 } };
  };

  test("is a sheet of its own, refilled in place, and leaves the others as they were", async () => {
    const workbook = await opened();
    const before = stateOf(workbook);
    const first = await write(workbook, own);
    expect(first.kind).toBe("written");
    expect(workbook.sheets.at(-1)?.name).toBe("パラメータ比較");
    expect(cells(workbook, "parameters", 3, 2)).toEqual(["事業継続の感度（頻度）", ""].map(() => expect.anything()));
    expect(changedSince(before, workbook).filter((part) => !part.includes("パラメータ比較"))).toEqual(
      expect.not.arrayContaining([expect.stringContaining("損失内訳")]),
    );
    const second = await write(workbook, defaultParameters);
    expect(second.kind).toBe("written");
    expect(workbook.sheets.filter(({ name }) => name === "パラメータ比較")).toHaveLength(1);
    expect(cells(workbook, "parameters", 3, 1)).toEqual(["違いはありません。"]);
    expect(cells(workbook, "parameters", 4, 1)).toEqual([""]);
  });

  test("a failure leaves no sheet behind", async () => {
    const workbook = await opened();
    const before = stateOf(workbook);
    const options = { comparison: compareSets(defaultParameters, own, sheet), language: "ja", time: "" } as const;
    await inExcel(workbook, async (host) => {
      host.faults.plan({ kind: "dropReply", request: 2 });
      expect(await writeResults((snapshot) => planComparison(snapshot, options))).toMatchObject({ kind: "failed" });
    });
    expect(changedSince(before, workbook)).toEqual([]);
  });
});
