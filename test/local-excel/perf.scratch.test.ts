import { newWorkbook, openWorkbook } from "../../src/local-excel";
import { bench, closeBenches } from "./setup";
afterEach(closeBenches);
test("perf", async () => {
  const { run, workbook } = bench();
  const t0 = performance.now();
  await run(async (c, s) => {
    const names = c.workbook.names;
    const calc = c.workbook.worksheets.add("計算");
    const loss = c.workbook.worksheets.add("損失");
    await c.sync();
    for (let i = 1; i <= 300; i++) {
      names.add(`KK_q${i}`, s.getRange(`B${i}`));
      names.add(`KK_use_q${i}`, calc.getRange(`A${i}`));
    }
    names.add("KK_col_w", calc.getRange("B1:B300"));
    names.add("KK_col_vp", calc.getRange("C1:C300"));
    names.add("KK_col_s", calc.getRange("D1:D300"));
    for (let i = 1; i <= 900; i++) names.add(`KK_loss_${i}`, loss.getRange(`A${i}`));
    s.getRange("B1:B300").values = Array.from({ length: 300 }, (_, k) => [(k + 1) % 7 === 0 ? "はい" : k + 1]);
    const N = (n: number) => Array.from({ length: n }, (_, k) => k + 1);
    calc.getRange("A1:D300").formulas = N(300).map((i) => [
      `=IF(ISNUMBER('入力'!B${i}),'入力'!B${i},0)`,
      i % 5,
      ["a", "b", "c"][i % 3],
      `=KK_use_q${i}*B${i}`,
    ]);
    loss.getRange("A1:G900").formulas = N(900).map((i) => [
      ...[1, 2, 3].map(
        () =>
          `=IFERROR(ROUND(KK_use_q${1 + (i % 300)}*SUM(D1:D2)+INDEX(KK_col_w,MATCH("a",KK_col_vp,0))+MIN(5,MAX(KK_use_q${1 + ((i * 3) % 300)},2)),0),0)`,
      ),
      "",
      "",
      i <= 60 ? `=SUMPRODUCT((KK_col_vp="a")*KK_col_w*KK_col_s)/SUMPRODUCT((KK_col_vp="a")*KK_col_w)` : "",
      `="損失は"&TEXT(KK_loss_${i},"#,##0")&"円"`,
    ]);
  });
  console.log("write", (performance.now() - t0).toFixed(0));
  for (let k = 0; k < 25; k++) {
    const t = performance.now();
    workbook.calculation.invalidate();
    workbook.calculation.settle();
    console.log("recalc", (performance.now() - t).toFixed(1));
  }
  const r = await run(async (c) => {
    const r = c.workbook.worksheets.getItem("損失").getRange("A5:G5");
    r.load("values");
    await c.sync();
    return r.values;
  });
  console.log(JSON.stringify(r));
  let t = performance.now();
  const bytes = await workbook.save();
  console.log("save", (performance.now() - t).toFixed(0), bytes.length);
  t = performance.now();
  const again = await openWorkbook(bytes);
  console.log("open", (performance.now() - t).toFixed(0));
  t = performance.now();
  again.calculation.settle();
  console.log("first recalc", (performance.now() - t).toFixed(0));
  t = performance.now();
  await openWorkbook(bytes);
  console.log("open2", (performance.now() - t).toFixed(0));
  void newWorkbook;
});
