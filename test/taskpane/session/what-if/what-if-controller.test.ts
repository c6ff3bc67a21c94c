import { WhatIfController } from "../../../../src/taskpane/session/what-if/what-if-controller";
import { initialWhatIf, type WhatIfState } from "../../../../src/taskpane/session/what-if/what-if-state";

function controlled() {
  let state: WhatIfState = initialWhatIf;
  const controller = new WhatIfController({
    state: () => state,
    change: (part) => {
      state = { ...state, ...part };
    },
    failed: (error) => {
      throw error;
    },
    standingYears: () => Promise.reject(new Error("no years")),
    loadSimulation: () => Promise.reject(new Error("no simulation")),
  });
  return { controller, state: () => state };
}

test("answers are tried, taken back one by one, and dropped", () => {
  const { controller, state } = controlled();
  controller.try("S19", "isolated");
  controller.tryAll({ S20: "timed", G01: "yearly" });
  controller.try("G01", null);
  expect(state().answers).toEqual({ S19: "isolated", S20: "timed" });
  controller.drop();
  expect(state().answers).toEqual({});
});

test("what is kept is taken up again in place of what is tried; a name is kept once", () => {
  const { controller, state } = controlled();
  controller.try("S19", "isolated");
  controller.keep("a");
  controller.try("S20", "timed");
  controller.keep("b");
  controller.keep("a");
  expect(state().kept.map(({ name }) => name)).toEqual(["b", "a"]);
  controller.drop();
  controller.takeUp("a");
  expect(state().answers).toEqual({ S19: "isolated", S20: "timed" });
  controller.forget("b");
  expect(state().kept.map(({ name }) => name)).toEqual(["a"]);
  controller.drop();
  controller.takeUp("b");
  expect(state().answers).toEqual({});
});

test("a trial is kept with its plan and its cost; dropping the answers drops what they would cost, not the plan", () => {
  const { controller, state } = controlled();
  controller.try("S19", "isolated");
  controller.choose({ plan: 2, cost: "3000万" });
  controller.keep("a");
  controller.drop();
  expect(state()).toMatchObject({ answers: {}, plan: 2, cost: "" });
  controller.choose({ plan: null });
  controller.takeUp("a");
  expect(state()).toMatchObject({ answers: { S19: "isolated" }, plan: 2, cost: "3000万" });
});
