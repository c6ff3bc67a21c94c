import { openWorkbook, type LocalWorkbook } from "../../src/local-excel";
import { names } from "../../src/workbook/model/names";
import { lazily } from "../support/lazily";
import { diagnose, openFilled, save, type, valueOf, written } from "../support/local";
import { known } from "../support/standings";

const ids = ["industry", "revenue", "staff", "pcs", "hasWebsite"] as const;

/** A diagnosis of values that were typed, read from text or left out. */
const result = lazily(async () => {
  const { pcs: _, ...profile } = known.profile;
  const workbook = await openFilled({ ...known, profile: { ...profile, industry: "I1" } });
  await type(workbook, { [names.input("staff")]: "40名", [names.input("hasWebsite")]: "有り" });
  written(await diagnose(workbook));
  return save(workbook);
});

/** The value used and where it comes from, of each. */
const shown = (workbook: LocalWorkbook) =>
  Object.fromEntries(ids.map((id) => [id, [0, 1].map((right) => valueOf(workbook, names.use(id), right))]));

test("Calc says of each value whether it was typed, read from text or assumed", async () => {
  expect(shown(await openWorkbook(await result))).toEqual({
    industry: ["I1", "入力"],
    revenue: [3e9, "入力"],
    staff: [40, "読替"],
    // one a person
    pcs: [40, "仮定"],
    hasWebsite: [1, "読替"],
  });
});

test("it follows what is typed later, without another diagnosis", async () => {
  const workbook = await openWorkbook(await result);
  await type(workbook, {
    [names.input("industry")]: "",
    [names.input("revenue")]: "3億円くらい",
    [names.input("staff")]: 50,
    [names.input("pcs")]: 7,
    [names.input("hasWebsite")]: "いいえ",
  });
  const { revenue, ...others } = shown(workbook);
  // text nobody has read yet
  expect(revenue?.[1]).toBe("仮定");
  expect(others).toEqual({
    industry: ["T", "仮定"],
    staff: [50, "入力"],
    pcs: [7, "入力"],
    hasWebsite: [0, "入力"],
  });
});
