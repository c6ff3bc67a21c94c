import { near } from "../support/engine";
import { manufacturer, outcomeOf, planRows, valueOf } from "./support";

// worked by hand in test/engine/assess.test.ts: of a suspicion, what is examined and advised, and the work of own staff
const size = 3 ** 0.25;
const advised = size * (800_000 + 600_000 + 500_000);
const examined = (3 * 1_250_000 + 2 * 1_750_000) * 0.65;
const own = size * 3 * 160 * 3_000 * 0.8;

/** ② alone; of own work 30 % is above ordinary wages. */
const responseOnly = {
  "liability.covered": false,
  "interruption.covered": false,
  "share.internal": 0.3,
  "share.improvement": 0,
} as const;
const emergency = { ...responseOnly, "emergency.payRatio": 0.9 } as const;

test("a likely suspicion that is not confirmed: 90 % of ② as 緊急対応費用", async () => {
  const expected = 0.9 * (advised + examined + 0.3 * own);
  expect(await valueOf("PAID", "suspected-attack", planRows(emergency), "likely", manufacturer)).toEqual([
    [near(expected)],
  ]);
  const limited = planRows({ ...emergency, "emergency.limit": 3_000_000 });
  expect(await valueOf("PAID", "suspected-attack", limited, "likely", manufacturer)).toEqual([[near(3_000_000)]]);
});

test("four measures side by side; a fixed item at its mean, a tenth and more of it where nothing is found", async () => {
  const [row] = (await valueOf("PAID", "suspected-attack", planRows(emergency), "", manufacturer)) as number[][];
  expect(row).toHaveLength(4);
  const [low = 0, likely = 0, high = 0, mean = 0] = row ?? [];
  expect(low < likely && likely < high && low < mean && mean < high).toBe(true);
  // found behind 30 %: 0.3 + 0.7 × 0.9 of the mean that a plan without the ratio pays
  const [[whole = 0] = []] = (await valueOf(
    "PAID",
    "suspected-attack",
    planRows(responseOnly),
    "mean",
    manufacturer,
  )) as number[][];
  expect(mean / whole).toBeCloseTo(0.93, 9);
});

test("the sheet of plans as it stands: the plan's column first, ids last, headings between, words in cells", async () => {
  const words: Readonly<Record<string, string>> = { order: "縮小支払割合→内枠限度額→免責金額" };
  const rows = planRows(emergency).map(([id, value]) => {
    const cell = typeof value === "boolean" ? (value ? "はい" : "いいえ") : (words[String(id)] ?? value);
    return [cell, "1億円まで", "説明", id];
  });
  const sheet = [["A案", "", "", "name"], [null, "", "", null], [0, "", "", 0], ...rows];
  const expected = await valueOf("PAID", "suspected-attack", planRows(emergency), "likely", manufacturer);
  expect(await valueOf("PAID", "suspected-attack", sheet, "likely", manufacturer)).toEqual(expected);
  const three = sheet.map(([cell, note, , id]) => [cell, note, id]);
  expect(await valueOf("PAID", "suspected-attack", three, "likely", manufacturer)).toEqual(expected);
});

test("follows parameters, and cannot pay what cannot happen", async () => {
  const sooner = [["s1.attackConfirmed", 1]];
  expect(await valueOf("PAID", "suspected-attack", planRows(emergency), "likely", manufacturer, sooner)).toEqual([
    [near(advised + examined + 0.3 * own)],
  ]);
  expect(await outcomeOf("PAID", ["web-defacement", planRows(), "", manufacturer])).toEqual({
    ok: false,
    error: "notAvailable",
    message: expect.stringContaining("Webサイトがないため"),
  });
});

const without = (id: string) => planRows(emergency).filter(([own]) => own !== id);
const withRow = (id: string, value: unknown) => [...without(id), [id, value]];

test.each([
  ["a scenario that is none", ["fire", planRows(), "", manufacturer], "suspected-attack"],
  ["a measure that is none", ["suspected-attack", planRows(), "median", manufacturer], "likely"],
  ["no plan", ["suspected-attack", "", "", manufacturer], "プラン"],
  ["a term that is none", ["suspected-attack", withRow("liability", 1), "", manufacturer], "liability.limit"],
  ["a term twice", ["suspected-attack", [...planRows(), ["order", "ratioFirst"]], "", manufacturer], "order"],
  ["a share left out", ["suspected-attack", without("response.payRatio"), "", manufacturer], "縮小支払割合"],
  ["a percentage as a number", ["suspected-attack", withRow("response.payRatio", 90), "", manufacturer], "90"],
  ["a limit in other words", ["suspected-attack", withRow("response.limit", "応相談"), "", manufacturer], "応相談"],
  // a blank limit is none; a blank cell may come as 0
  ["a limit of 0", ["suspected-attack", withRow("response.limit", 0), "", manufacturer], "限度なし"],
  ["a blank limit", ["suspected-attack", withRow("response.limit", null), "", manufacturer], "限度なし"],
  ["a limit left out", ["suspected-attack", without("response.limit"), "", manufacturer], "限度なし"],
  ["a pay ratio of 0", ["suspected-attack", withRow("emergency.payRatio", 0), "", manufacturer], "0か空欄"],
  ["one column", ["suspected-attack", [["order"]], "", manufacturer], "2列"],
])("%s is #VALUE! and says what is meant", async (_, args, said) => {
  expect(await outcomeOf("PAID", args)).toMatchObject({
    ok: false,
    error: "invalidValue",
    message: expect.stringContaining(said),
  });
});

test("a blank where a number of 0 says nothing: an option, a date, a layer, a limit of a part that is not covered", async () => {
  const blanks = [
    ...planRows(emergency).map(([id, value]) => {
      if (id === "firstInception" || id === "liability.limit" || id === "sublimit.dependency") return [id, 0];
      return [id, value === false || value === "" ? 0 : value];
    }),
    ["layer.1.limit", 0],
    ["layer.1.attachment", null],
    ["scenario.suspected-attack.response", 0],
  ];
  expect(await valueOf("PAID", "suspected-attack", blanks, "likely", manufacturer)).toEqual(
    await valueOf("PAID", "suspected-attack", planRows(emergency), "likely", manufacturer),
  );
});
