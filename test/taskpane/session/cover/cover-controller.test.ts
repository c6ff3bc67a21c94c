import { pickedPlans } from "../../../../src/taskpane/session/cover/cover-state";
import type { Tasks } from "../../../../src/taskpane/session/task-runner";
import type { Task } from "../../../../src/taskpane/session/tasks/task";
import { prints, promised, readOf, sessionOver } from "../fakes";
import "../office-errors";

const start = readOf(prints("a"));
const plans = [1, 2, 4, 5].map((place) => ({ place }));

test("the first three plans are compared until others are picked; those that are gone are not", () => {
  expect(pickedPlans({ picked: null }, plans)).toEqual([{ place: 1 }, { place: 2 }, { place: 4 }]);
  expect(pickedPlans({ picked: [5, 2] }, plans)).toEqual([{ place: 2 }, { place: 5 }]);
  expect(pickedPlans({ picked: [3, 4] }, plans)).toEqual([{ place: 4 }]);
  expect(pickedPlans({ picked: [3] }, plans)).toHaveLength(3);
  expect(pickedPlans({ picked: [1, 2, 4, 5] }, plans)).toHaveLength(3);
});

test("what is typed is kept by plan and term, over other views, until it is taken back", () => {
  const { session } = sessionOver(start);
  const { cover } = session;
  cover.choose({ point: "high", editing: { place: 2, row: "response.limit" } });
  cover.type({ place: 2, row: "response.limit" }, "8000万");
  cover.type({ place: 2, row: "order" }, "ratioFirst");
  cover.type({ place: 1, row: "response.limit" }, "1億円");
  session.show("losses");
  expect(session.getState().cover).toMatchObject({
    picked: null,
    point: "high",
    editing: { place: 2, row: "response.limit" },
    typed: { 1: { "response.limit": "1億円" }, 2: { "response.limit": "8000万", order: "ratioFirst" } },
  });
  cover.type({ place: 2, row: "order" }, null);
  expect(session.getState().cover.typed[2]).toEqual({ "response.limit": "8000万" });
  cover.drop(2);
  expect(session.getState().cover.typed).toEqual({ 1: { "response.limit": "1億円" }, 2: {} });
});

test("what was written is dropped; what could not be written stays to be tried again", async () => {
  const change = { place: 2, row: "response.limit", value: 8e7 } as const;
  const writePlans = jest.fn(({ fail }: Task) => Promise.resolve(fail([{ issue: { code: "planSheetMissing" } }])));
  const { session } = sessionOver(start, { writePlans: writePlans as unknown as Tasks["writePlans"] });
  session.cover.type(change, "8000万");
  await session.writeDraft(2, [change]);
  expect(session.getState().cover.typed[2]).toEqual({ "response.limit": "8000万" });
  session.dismissFailure();
  writePlans.mockResolvedValueOnce(undefined);
  await session.writeDraft(2, [change]);
  expect(writePlans.mock.calls[1]?.slice(1)).toEqual([[change], "ja"]);
  expect(session.getState().cover.typed[2]).toEqual({});
});

test("what is typed while the rest is written stays, and so does all of it where nothing was begun", async () => {
  const change = { place: 2, row: "response.limit", value: 8e7 } as const;
  const end = promised<undefined>();
  const { session } = sessionOver(start, { writePlans: () => end.promise });
  session.cover.type(change, "8000万");
  session.cover.type({ place: 2, row: "response.deductible" }, "10万");
  const writing = session.writeDraft(2, [change]);
  session.cover.type(change, "9000万");
  end.settle(undefined);
  await writing;
  expect(session.getState().cover.typed[2]).toEqual({ "response.limit": "9000万" });
  const busy = promised<undefined>();
  const { session: other } = sessionOver(start, { writePlans: () => end.promise, fill: () => busy.promise });
  other.cover.type(change, "8000万");
  void other.fill([]);
  await other.writeDraft(2, [change]);
  expect(other.getState().cover.typed[2]).toEqual({ "response.limit": "8000万" });
  busy.settle(undefined);
});
