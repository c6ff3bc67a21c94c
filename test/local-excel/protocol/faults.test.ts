import { bench, closeBenches, failureOf } from "../setup";

afterEach(closeBenches);

const write = (excel: ReturnType<typeof bench>, address: string, value: unknown) =>
  excel.run((_, sheet) => {
    sheet.getRange(address).values = [[value]];
  });

const read = (excel: ReturnType<typeof bench>, address: string) =>
  excel.run(async (context, sheet) => {
    const range = sheet.getRange(address);
    range.load("values");
    await context.sync();
    return range.values[0]?.[0] as unknown;
  });

test("the n-th action fails, whichever batch it is in", async () => {
  const excel = bench();
  const countBefore = excel.host.requests.length;
  await write(excel, "A1", 1);
  const actions = excel.host.requests[countBefore]?.actions ?? 0;
  excel.host.faults.plan({ kind: "failAction", action: actions, code: "GeneralException" });
  expect(await failureOf(write(excel, "A2", 2))).toBe("GeneralException");
  expect(await read(excel, "A2")).toBe("");
  await write(excel, "A3", 3);
  expect(await read(excel, "A3")).toBe(3);
});

test("a dropped reply: the request is carried out, and the client sees no answer", async () => {
  const excel = bench();
  excel.host.faults.plan({ kind: "dropReply", request: 1 });
  const failure = await write(excel, "A1", "done").catch((error: unknown) => error);
  expect(failure).toMatchObject({ name: "ConnectionLost" });
  expect(await read(excel, "A1")).toBe("done");
});

test("a late reply is late", async () => {
  const excel = bench();
  excel.host.faults.plan({ kind: "lateReply", request: 1, milliseconds: 60 });
  const start = performance.now();
  await write(excel, "A1", 1);
  expect(performance.now() - start).toBeGreaterThanOrEqual(55);
});

test("a calculation that outlasts the request leaves old values and reports it; the next request has new ones", async () => {
  const excel = bench();
  await excel.run((_, sheet) => {
    sheet.getRange("A1:B1").formulas = [[1, "=A1*10"]];
  });
  excel.host.faults.plan({ kind: "stillCalculating", request: 1 });
  const seen = await excel.run(async (context, sheet) => {
    const { application } = context.workbook;
    const cell = sheet.getRange("B1");
    const look = async (): Promise<unknown[]> => {
      application.load("calculationState");
      cell.load("values");
      await context.sync();
      return [application.calculationState, cell.values[0]?.[0]];
    };
    sheet.getRange("A1").values = [[2]];
    return [await look(), await look()];
  });
  expect(seen).toEqual([
    ["Calculating", 10],
    ["Done", 20],
  ]);
});

test("while a cell is edited, requests are refused", async () => {
  const excel = bench();
  excel.host.faults.enterCellEdit();
  expect(await failureOf(write(excel, "A1", 1))).toBe("InvalidOperationInCellEditMode");
  excel.host.faults.leaveCellEdit();
  await write(excel, "A1", 2);
  expect(await read(excel, "A1")).toBe(2);
});

test("a run that waits for the edit to end is answered then", async () => {
  const excel = bench();
  excel.host.faults.enterCellEdit();
  const waiting = excel.Excel.run({ delayForCellEdit: true }, async (context) => {
    context.workbook.worksheets.getFirst().getRange("A1").values = [["waited"]];
    await context.sync();
  });
  setTimeout(() => excel.host.faults.leaveCellEdit(), 20);
  await waiting;
  expect(await read(excel, "A1")).toBe("waited");
});

test("while another workbook is in front, what needs this one in front fails, each with its code; all else works", async () => {
  const excel = bench();
  excel.host.faults.otherWorkbookInFront = true;
  const codes = [
    await failureOf(excel.run(({ workbook }) => void workbook.worksheets.add("new"))),
    await failureOf(excel.run((_, sheet) => sheet.activate())),
    await failureOf(excel.run((_, sheet) => sheet.delete())),
    await failureOf(excel.run((_, sheet) => void (sheet.showGridlines = false))),
    await failureOf(excel.run((_, sheet) => sheet.freezePanes.freezeRows(1))),
    await failureOf(excel.run((_, sheet) => sheet.getRange("A1").select())),
    await failureOf(write(excel, "A1", 1)),
  ];
  expect(codes).toEqual([
    "GeneralException",
    "GeneralException",
    "InvalidSelection",
    "GeneralException",
    "GeneralException",
    "GeneralException",
    undefined,
  ]);
  excel.host.faults.otherWorkbookInFront = false;
  expect(await failureOf(excel.run((_, sheet) => sheet.activate()))).toBeUndefined();
});

test("the workbook says that it is in front again", async () => {
  const excel = bench();
  let heard = 0;
  await excel.Excel.run(async (context) => {
    context.workbook.onActivated.add(() => {
      heard += 1;
      return Promise.resolve();
    });
    await context.sync();
  });
  excel.host.faults.otherWorkbookInFront = false;
  excel.host.faults.otherWorkbookInFront = true;
  excel.host.faults.otherWorkbookInFront = false;
  await new Promise((done) => setTimeout(done, 0));
  expect(heard).toBe(1);
});

test("a refused request changes nothing", async () => {
  const excel = bench({ faults: [{ kind: "refuse", request: 1, code: "RequestAborted" }] });
  expect(await failureOf(write(excel, "A1", 1))).toBe("RequestAborted");
  expect(await read(excel, "A1")).toBe("");
});

test("requests and replies above 5 MB are refused: requests before they run, replies after", async () => {
  const excel = bench();
  const long = "あ".repeat(30_000);
  const rows = Array.from({ length: 60 }, () => [long]);
  const tooMuch = excel.run((_, sheet) => {
    sheet.getRange("A1:A60").values = rows;
  });
  expect(await failureOf(tooMuch)).toBe("RequestPayloadSizeLimitExceeded");
  expect(await read(excel, "A1")).toBe("");
  for (const half of [rows.slice(0, 30), rows.slice(30)]) {
    await excel.run((_, sheet) => {
      sheet.getRange(half.length === 30 && half === rows.slice(0, 30) ? "A1:A30" : "A1:A30").values = half;
    });
  }
  const reply = excel.run((_, sheet) => {
    sheet.getRange("A1:A30").load("values,formulas,text");
  });
  expect(await failureOf(reply)).toBe("ResponsePayloadSizeLimitExceeded");
});

test("latency delays every reply until it is reset", async () => {
  const excel = bench();
  excel.host.faults.latency = 60;
  for (let request = 0; request < 2; request++) {
    const before = performance.now();
    await write(excel, "A1", "late");
    expect(performance.now() - before).toBeGreaterThan(55);
  }
  excel.host.faults.clear();
  expect(excel.host.faults.latency).toBe(0);
});
