import * as functions from "../../src/functions";
import { functionIds } from "../../src/functions/declarations";
import { registerFunctions } from "../../src/functions/register";
import type { Language } from "../../src/locales";
import { manufacturer } from "./support";

type Work = (...args: unknown[]) => Promise<unknown>;

class FunctionError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message);
  }
}

/** What is associated, with a runtime of functions that only takes it. */
function registered(load: () => Promise<typeof functions>, language: () => Language = () => "ja"): Map<string, Work> {
  const works = new Map<string, Work>();
  const ErrorCode = { invalidValue: "#VALUE!", notAvailable: "#N/A" };
  const associate = (id: string, work: Work): unknown => works.set(id, work);
  Object.assign(globalThis, { CustomFunctions: { associate, Error: FunctionError, ErrorCode } });
  registerFunctions(language, load, () => Promise.resolve());
  return works;
}

afterEach(() => {
  Reflect.deleteProperty(globalThis, "CustomFunctions");
});

const loaded = () => Promise.resolve(functions);

test("every declared function is associated at once, its code fetched when the first is asked for", async () => {
  let fetched = 0;
  const works = registered(() => {
    fetched++;
    return loaded();
  });
  expect([...works.keys()]).toEqual([...functionIds]);
  expect(fetched).toBe(0);
  expect(await works.get("PERT")?.(10, 20, 60, null, null, { address: "A1" })).toBe(25);
  expect(fetched).toBe(1);
});

test("code that did not come is asked for again", async () => {
  const answers = [Promise.reject(new Error("offline")), loaded()];
  const work = registered(() => answers.shift() ?? loaded()).get("PERT");
  await expect(work?.(1, 2, 3)).rejects.toThrow("offline");
  expect(await work?.(1, 2, 3)).toBe(2);
});

test("an error is Excel's own, with a message in the language of the moment", async () => {
  let language: Language = "ja";
  const work = registered(loaded, () => language).get("LOSS");
  const args = ["web-defacement", null, null, manufacturer, null];
  await expect(work?.(...args)).rejects.toMatchObject({
    code: "#N/A",
    message: expect.stringContaining("該当しません"),
  });
  language = "en";
  await expect(work?.(...args)).rejects.toMatchObject({ message: expect.stringContaining("cannot happen") });
});
