import { corporateNumberFault } from "../../../src/engine/sheet/corporate-number";
import { readProfile } from "../../../src/engine/sheet/profile";

// 国税庁, published: 2×1 + 5×1 + 2×1 + 1×2 = 11, which leaves 2 by 9, and 9 − 2 = 7
test.each([
  "7000012050002",
  "T7000012050002",
  "７０００-０１２０-５０００２",
  "7-0000-1205-0002",
  "t 7000012050002",
  "7ー0000ー1205ー0002",
])("%s can be one", (text) => {
  expect(corporateNumberFault(text)).toBeNull();
});

// twelve ones: 6 + 6 × 2 = 18, which leaves 0, and 9 − 0 = 9; twelve nines: 54 + 108 = 162, the same
test.each(["9111111111111", "9999999999999"])("the check digit of %s is the largest", (text) => {
  expect(corporateNumberFault(text)).toBeNull();
});

test.each([
  ["7000012050001", "checkDigit"],
  ["7000012050020", "checkDigit"],
  ["8000012050002", "checkDigit"],
  ["0000012050002", "checkDigit"],
  ["700001205000", "length"],
  ["70000120500021", "length"],
  ["T000012050002", "length"],
  ["7000012O50002", "characters"],
  ["7000012050002番", "characters"],
] as const)("%s: %s", (text, fault) => {
  expect(corporateNumberFault(text)).toBe(fault);
});

test.each(["", "なし", "不明", "該当なし", "N/A", "個人事業"])("%p gives no number", (text) => {
  expect(corporateNumberFault(text)).toBeNull();
});

test("a wrong one is remarked with its cell, whether typed as a number or as text, and refuses nothing", () => {
  for (const received of [7_000_012_050_001, "7000012050001"])
    expect(readProfile({ corporateNumber: received }).issues).toEqual([
      { code: "corporateNumber", variable: "corporateNumber", received: "7000012050001", fault: "checkDigit" },
    ]);
  expect(readProfile({ corporateNumber: 7_000_012_050_002 }).issues).toEqual([]);
});
