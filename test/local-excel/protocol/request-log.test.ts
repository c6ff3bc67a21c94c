import { bench, closeBenches } from "../setup";

afterEach(closeBenches);

test("round trips are counted without the clean-up of references", async () => {
  const { run, host } = bench();
  await run(async (context, sheet) => {
    const range = sheet.getRange("A1:B2");
    range.load("values");
    await context.sync();
    range.values = [
      [1, 2],
      [3, 4],
    ];
  });
  await new Promise((done) => setTimeout(done, 0));
  expect(host.roundTrips.map(({ kind }) => kind)).toEqual(["read", "write"]);
  expect(host.requests.map(({ kind }) => kind)).toEqual(["read", "write", "cleanup"]);
  const [read, write] = host.roundTrips;
  expect(read?.actions).toBeGreaterThan(2);
  expect(write?.requestBytes).toBeGreaterThan(100);
  expect(read?.responseBytes).toBeGreaterThan(10);
  host.clearRequests();
  expect(host.requests).toHaveLength(0);
});
