import { hostReady } from "../../src/taskpane/host";

/** An Excel that knows these requirement sets, as `Set version`; what it was asked is kept. */
function excel(known: readonly string[]): string[] {
  const asked: string[] = [];
  const office = {
    HostType: { Excel: "Excel" },
    onReady: () => Promise.resolve({ host: "Excel" }),
    context: {
      requirements: {
        isSetSupported: (set: string, version: unknown) => {
          // a number would make 1.1 of 1.10
          if (typeof version !== "string") throw new Error(`${set} was asked for with ${typeof version}`);
          asked.push(`${set} ${version}`);
          return known.includes(`${set} ${version}`);
        },
      },
      displayLanguage: "ja-JP",
      diagnostics: { version: "16.0" },
      platform: "PC",
      officeTheme: { bodyBackgroundColor: "#FFFFFF", bodyForegroundColor: "#000000" },
    },
  };
  Object.assign(globalThis, { Office: office });
  return asked;
}

const before = Object.getOwnPropertyDescriptor(globalThis, "Office");
afterEach(() => {
  if (before) Object.defineProperty(globalThis, "Office", before);
  else Reflect.deleteProperty(globalThis, "Office");
});

test.each([
  [["SharedRuntime 1.1"], { sharedRuntime: true, customFunctions: false }],
  [["CustomFunctionsRuntime 1.1"], { sharedRuntime: false, customFunctions: true }],
  [[], { sharedRuntime: false, customFunctions: false }],
])("%j is asked for at run time", async (known, facts) => {
  const asked = excel(known);
  expect(await hostReady()).toMatchObject(facts);
  expect(asked).toContain("SharedRuntime 1.1");
});

test.each([
  [["ExcelApi 1.1", "ExcelApi 1.9", "ExcelApi 1.10"], "1.10"],
  [["ExcelApi 1.1"], "1.1"],
  [[], ""],
])("of %j the highest set is %j", async (known, level) => {
  excel(known);
  expect((await hostReady()).apiLevel).toBe(level);
});
