import { BY_CO_AUTHOR, BY_USER, userEdits, userSelects } from "../../../src/local-excel";
import { bench, closeBenches } from "../setup";

afterEach(closeBenches);

const settled = () => new Promise((done) => setTimeout(done, 0));

test("a change by the add-in, the user and a co-author, each with its source and trigger", async () => {
  const { run, host, Excel } = bench();
  const received: unknown[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add((event) => {
      received.push([event.address, event.source, event.triggerSource, event.changeType]);
      return Promise.resolve();
    });
    await context.sync();
  });
  await run((_, sheet) => {
    sheet.getRange("A1:B1").values = [[1, 2]];
  });
  userEdits(host, "入力!A2", "user", BY_USER);
  userEdits(host, "入力!A3", "colleague", BY_CO_AUTHOR);
  await settled();
  expect(received).toEqual([
    ["A1:B1", "Local", "ThisLocalAddin", "RangeEdited"],
    ["A2", "Local", "Unknown", "RangeEdited"],
    ["A3", "Remote", "Unknown", "RangeEdited"],
  ]);
});

test("a change gives its range when asked", async () => {
  const { host, Excel } = bench();
  const received: unknown[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add(async (event) => {
      await Excel.run(async (inner) => {
        const range = event.getRange(inner);
        range.load("values");
        await inner.sync();
        received.push(range.values);
      });
    });
    await context.sync();
  });
  userEdits(host, "入力!A1:B1", "=1+1");
  await new Promise((done) => setTimeout(done, 50));
  expect(received).toEqual([[[2, 2]]]);
});

test("events raised while events are disabled are never sent", async () => {
  const { host, Excel } = bench();
  const received: string[] = [];
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.onChanged.add((event) => {
      received.push(event.address);
      return Promise.resolve();
    });
    await context.sync();
    context.runtime.enableEvents = false;
    sheet.getRange("A1").values = [[1]];
    await context.sync();
    context.runtime.enableEvents = true;
    sheet.getRange("A2").values = [[1]];
    await context.sync();
  });
  userEdits(host, "入力!A3", 1);
  await settled();
  expect(received).toEqual(["A2", "A3"]);
});

test("adding, activating and deleting sheets and selecting raise events", async () => {
  const { host, Excel } = bench();
  const received: string[] = [];
  const note = (what: string) => () => {
    received.push(what);
    return Promise.resolve();
  };
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onAdded.add(note("added"));
    worksheets.onActivated.add(note("activated"));
    worksheets.onDeleted.add(note("deleted"));
    worksheets.onSelectionChanged.add(note("selected"));
    await context.sync();
    const sheet = worksheets.add("計算");
    sheet.activate();
    await context.sync();
    sheet.delete();
    await context.sync();
  });
  userSelects(host, "入力!B2:C3");
  await settled();
  expect(received).toEqual(["added", "activated", "deleted", "selected"]);
});

test("a recalculation raises events for its sheets", async () => {
  const { run, Excel } = bench();
  const received: string[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.onCalculated.add((event) => {
      received.push(event.worksheetId);
      return Promise.resolve();
    });
    await context.sync();
  });
  await run((_, sheet) => {
    sheet.getRange("A1:A2").formulas = [[1], ["=A1+1"]];
  });
  await settled();
  expect(received.length).toBeGreaterThan(0);
});

test("a removed handler receives no more events", async () => {
  const { run, Excel } = bench();
  const received: string[] = [];
  const result = await Excel.run(async (context) => {
    const added = context.workbook.worksheets.onChanged.add((event) => {
      received.push(event.address);
      return Promise.resolve();
    });
    await context.sync();
    return added;
  });
  await Excel.run(result.context as Excel.RequestContext, async (context) => {
    result.remove();
    await context.sync();
  });
  await run((_, sheet) => {
    sheet.getRange("A1").values = [[1]];
  });
  await settled();
  expect(received).toEqual([]);
});
