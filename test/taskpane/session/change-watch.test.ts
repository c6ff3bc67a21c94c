import { RequestFailed } from "../../../src/excel/host-error";
import type { HostIssue } from "../../../src/issues";
import { ChangeWatch } from "../../../src/taskpane/session/change-watch";
import "./office-errors";

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

/** A watch over readings that fail with these errors, one after another, and then succeed. */
function watching(...failures: readonly Error[]) {
  const left = [...failures];
  const told: unknown[] = [];
  const book = { busy: false, read: 0 };
  const watch = new ChangeWatch(
    () => book.busy,
    async (reading) => {
      try {
        await reading(() => {
          book.read++;
          const error = left.shift();
          return error ? Promise.reject(error) : Promise.resolve();
        });
      } catch (error) {
        told.push(error);
      }
    },
  );
  return { watch, book, told };
}

const after = (milliseconds: number): Promise<void> => jest.advanceTimersByTimeAsync(milliseconds);

test("reads once, 200 ms after the last of several changes", async () => {
  const { watch, book } = watching();
  watch.notice();
  await after(150);
  watch.notice();
  await after(199);
  expect(book.read).toBe(0);
  await after(1);
  expect(book.read).toBe(1);
  await after(5_000);
  expect(book.read).toBe(1);
});

test("waits while something is under way in Excel", async () => {
  const { watch, book } = watching();
  book.busy = true;
  watch.notice();
  await after(1_000);
  expect(book.read).toBe(0);
  book.busy = false;
  await after(200);
  expect(book.read).toBe(1);
});

const refusals: readonly HostIssue[] = [
  { code: "invalidOperationInCellEditMode" },
  { code: "inactiveWorkbook" },
  { code: "perhapsInactiveWorkbook", received: "GeneralException" },
];

test.each(refusals.map((issue) => [issue.code, issue] as const))(
  "%s passes by itself: tried again after 1.5 s, without a word",
  async (_, issue) => {
    const { watch, book, told } = watching(new RequestFailed(issue, null));
    watch.notice();
    await after(200);
    expect([book.read, told]).toEqual([1, []]);
    await after(1_499);
    expect(book.read).toBe(1);
    await after(1);
    expect([book.read, told]).toEqual([2, []]);
  },
);

test.each([
  ["a refusal that does not pass", new RequestFailed({ code: "accessDenied" }, null)],
  ["a fault of our own", new Error("broken")],
])("%s is told, and not tried again", async (_, error) => {
  const { watch, book, told } = watching(error);
  watch.notice();
  await after(10_000);
  expect([book.read, told]).toEqual([1, [error]]);
});
