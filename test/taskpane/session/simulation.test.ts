import { defaultParameters, typicalPlan, type HearingSheet } from "../../../src/engine";
import { KeptYears } from "../../../src/taskpane/session/cover/kept-years";
import { Simulator } from "../../../src/taskpane/session/simulation";
import { threadHere, type Thread } from "../../../src/workers";
import { webThread } from "../../../src/workers/web/threads";
import { retailer } from "../../support/customers";
import { prints } from "./fakes";

// a message channel would keep Node from ending
jest.mock("../../../src/taskpane/yield-to-main", () => ({ createYieldToMain: () => () => null }));
jest.mock("../../../src/workers/web/threads");

const sheet: HearingSheet = { profile: retailer.profile, answers: {} };

/** A web worker that works; with `dies` until it is asked for years. */
function thread({ dies }: { readonly dies: boolean }): Thread {
  const here = threadHere(() => Promise.resolve());
  return {
    ...here,
    ask: (request) =>
      dies && request.kind === "blocks" ? Promise.reject(new Error("the worker ended")) : here.ask(request),
    close: jest.fn(),
  };
}

test("a tail whose thread died is told, and the next one has a thread of its own; one that works is kept", async () => {
  const [dead, alive] = [thread({ dies: true }), thread({ dies: false })];
  jest.mocked(webThread).mockReturnValueOnce(dead).mockReturnValueOnce(alive);
  const simulator = new Simulator();
  await expect(simulator.tail(sheet, defaultParameters)).rejects.toThrow("the worker ended");
  const { var99, tvar99 } = await simulator.tail(sheet, defaultParameters);
  expect(tvar99).toBeGreaterThan(var99);
  expect(dead.close).toHaveBeenCalledTimes(1);
  await simulator.tail(sheet, defaultParameters);
  expect(webThread).toHaveBeenCalledTimes(2);
  expect(alive.close).not.toHaveBeenCalled();
});

test("a customer's year under a plan is what the kept years say of it, beside the tail of the losses", async () => {
  jest.mocked(webThread).mockReturnValueOnce(thread({ dies: false }));
  const simulator = new Simulator();
  const customer = { sheet, parameters: defaultParameters };
  const plan = typicalPlan("medium", "medium");
  const going = new AbortController().signal;
  const { years, tvar99, plans } = await simulator.underPlans(customer, [plan], going);
  const order = { ...customer, prints: prints("a"), plans: [plan], years };
  expect(plans).toEqual(await new KeptYears().settle(order, going));
  expect(tvar99).toBe((await simulator.tail(sheet, defaultParameters)).tvar99);
  expect((await simulator.underPlans(customer, [], going)).plans).toEqual([]);
});
