import type { HearingSheet } from "../../src/engine";
import { openWorkbook, type LocalWorkbook } from "../../src/local-excel";
import { names } from "../../src/workbook/model/names";
import {
  diagnose,
  diagnoseOpen,
  edit,
  inExcel,
  openFilled,
  placeOfName,
  save,
  type,
  valueOf,
  written,
} from "../support/local";
import { overwrite } from "../support/tamper";
import { stateOf } from "../support/workbook-state";
import { changedSince } from "./fault-sweep";
import { lazily } from "../support/lazily";

const sheet: HearingSheet = { profile: { revenue: 3e9, staff: 40, personsHeld: 50_000 }, answers: {} };

const result = lazily(async () => {
  const workbook = await openFilled(sheet);
  written(await diagnose(workbook));
  return save(workbook);
});

const [low, likely, high] = (["low", "likely", "high"] as const).map((point) => names.parameter("s2.gift", point)) as [
  string,
  string,
  string,
];
const mean = names.parameterUsed("s2.gift", "mean");

/** Columns right of a likely value. */
const [toOverride, toUsed, toMean, toChanged, toNote, toId] = [3, 6, 8, 13, 17, 18];

function formulaAt(workbook: LocalWorkbook, name: string, right = 0): string | null {
  const { sheet: on, row, column } = placeOfName(workbook, name);
  return workbook.sheet(on)?.cells.get(row, column + right)?.formula ?? null;
}

/** A result whose person changed a value and noted why, and whose formulas beside it were typed over. */
async function damaged(): Promise<LocalWorkbook> {
  const workbook = await openWorkbook(await result);
  await type(workbook, { [low]: 600, [likely]: 700, [high]: 1_300 });
  overwrite(workbook, likely, "当社の実績", [0, toNote]);
  overwrite(workbook, mean, 1);
  overwrite(workbook, likely, "-", [0, toChanged]);
  overwrite(workbook, likely, "?", [0, toId]);
  overwrite(workbook, likely, 5_000, [0, toUsed]);
  overwrite(workbook, names.parameter("industry.s1.E"), "?", [0, toId]);
  overwrite(workbook, names.parameter("model.pertGamma"), 9, [0, toMean]);
  return workbook;
}

test("formulas typed over on Parameters are there again after a diagnosis, a person's values and notes as they were", async () => {
  const workbook = await damaged();
  const healthy = await openWorkbook(await result);
  const { verdict, info } = written(await diagnose(workbook));
  expect(verdict).toMatchObject({ state: "complete", differences: [] });
  expect(formulaAt(workbook, mean)).toBe(formulaAt(healthy, mean));
  // (600 + 4 · 700 + 1,300) / 6
  expect(valueOf(workbook, mean)).toBeCloseTo(783.333_333, 6);
  expect(formulaAt(workbook, likely, toChanged)).toBe(formulaAt(healthy, likely, toChanged));
  expect([valueOf(workbook, likely, toChanged), valueOf(healthy, likely, toChanged)]).toEqual(["●", ""]);
  expect(valueOf(workbook, likely, toId)).toBe("s2.gift");
  expect(valueOf(workbook, names.parameter("industry.s1.E"), toId)).toBe("industry.s1.E");
  expect(formulaAt(workbook, names.parameter("model.pertGamma"), toMean)).toBe("KK_pu_model_pertGamma");
  expect(formulaAt(workbook, likely, toUsed)).toBe(formulaAt(healthy, likely, toUsed));
  expect([low, likely, high].map((name) => valueOf(workbook, name))).toEqual([600, 700, 1_300]);
  expect(info.parameters.values["s2.gift"]).toEqual({ low: 600, likely: 700, high: 1_300 });
  expect(valueOf(workbook, likely, toNote)).toBe("当社の実績");
});

test("a customer's own value is used where the insurer's stays what it is, and is marked", async () => {
  const workbook = await openWorkbook(await result);
  overwrite(workbook, likely, 800, [0, toOverride]);
  const { verdict, info } = written(await diagnose(workbook));
  expect(verdict).toMatchObject({ state: "complete", differences: [] });
  expect(info.parameters.values["s2.gift"]).toEqual({ low: 450, likely: 800, high: 1_000 });
  expect(info.parameters.customer?.overrides).toEqual({ "s2.gift": { likely: 800 } });
  expect([valueOf(workbook, likely), valueOf(workbook, likely, toUsed)]).toEqual([500, 800]);
  // (450 + 4 · 800 + 1,000) / 6
  expect(valueOf(workbook, mean)).toBeCloseTo(775, 6);
  expect(valueOf(workbook, likely, toChanged)).toBe("▲");
  overwrite(workbook, likely, "多め", [0, toOverride]);
  const refused = await diagnose(workbook);
  const at = placeOfName(workbook, likely);
  expect(refused).toMatchObject({
    kind: "refused",
    refusal: [{ issue: { code: "parameterNotANumber", override: true }, place: { cell: `F${at.row}` } }],
  });
});

test.each([
  ["the write", { kind: "dropReply", request: 2 }],
  ["what follows", { kind: "refuse", request: 3, code: "GeneralException" }],
] as const)("a failure of %s puts back what was typed over", async (_, fault) => {
  const workbook = await damaged();
  const before = stateOf(workbook);
  await inExcel(workbook, async (host) => {
    host.faults.plan(fault);
    expect(await diagnoseOpen()).toMatchObject({
      kind: "failed",
      issue: { code: expect.not.stringMatching("restoreFailed") as string },
    });
  });
  expect(changedSince(before, workbook)).toEqual([]);
});

test("a refill writes contents alone: formats, rules and checks a person put on result cells stay", async () => {
  const workbook = await openWorkbook(await result);
  await edit(workbook, (context) => {
    const cells = context.workbook.worksheets.getItem("損失内訳").getRange("D6:G9");
    const rule = cells.conditionalFormats.add("Custom").custom;
    rule.rule.formula = "=D6>1000000";
    rule.format.fill.color = "#FFFF00";
    cells.dataValidation.rule = { decimal: { formula1: 0, operator: "GreaterThan" } };
    cells.format.font.italic = true;
    cells.numberFormat = "#,##0.0" as unknown as string[][];
  });
  const before = stateOf(workbook);
  await type(workbook, { [names.input("revenue")]: 9e9 });
  expect(written(await diagnose(workbook)).verdict.state).toBe("complete");
  const after = stateOf(workbook);
  for (const part of ["conditionalFormats", "validations"]) {
    expect(after[`損失内訳 ${part}`]).toBe(before[`損失内訳 ${part}`]);
  }
  const looks = await edit(workbook, async (context) => {
    const cells = context.workbook.worksheets.getItem("損失内訳").getRange("D6:G9");
    cells.load("numberFormat,format/font/italic");
    await context.sync();
    return [cells.numberFormat[0]?.[0] as unknown, cells.format.font.italic];
  });
  expect(looks).toEqual(["#,##0.0", true]);
});
