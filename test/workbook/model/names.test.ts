import { questions, scenarios } from "../../../src/engine";
import { inputNames } from "../../../src/workbook/model/input-names";
import { namePrefix, names } from "../../../src/workbook/model/names";
import { askedLayouts, everyLayout } from "../every-layout";

describe.each(["ja", "en"] as const)("the defined names of the %s sheets", (language) => {
  const all = [...everyLayout(language), ...(askedLayouts(language)[0] ?? [])].flatMap(({ blocks }) =>
    blocks.flatMap((block) => block.names.map(({ name }) => name)),
  );

  test("are unique without regard to case", () => {
    const folded = all.map((name) => name.toLowerCase());
    expect(folded.filter((name, index) => folded.indexOf(name) !== index)).toEqual([]);
  });

  test("are names Excel takes: our prefix, letters, digits, underscores, no longer than 255", () => {
    expect(all.filter((name) => !/^KK_[A-Za-z0-9_]{1,252}$/.test(name))).toEqual([]);
    expect(all.every((name) => name.startsWith(namePrefix))).toBe(true);
  });

  test("cover every input cell, list, and cost item", () => {
    const known = new Set(all);
    const expected = [
      ...inputNames,
      ...questions.map(({ id }) => names.list(id)),
      ...scenarios.flatMap(({ items, beside }) => [...items, ...beside].map(({ id }) => names.item(id))),
    ];
    expect(expected.filter((name) => !known.has(name))).toEqual([]);
  });
});

test("dots become underscores and nothing else changes", () => {
  expect(names.input("kinds.name")).toBe("KK_kinds_name");
  expect(names.parameter("s2.gift", "low")).toBe("KK_p_s2_gift_low");
  expect(names.item("s1.initial")).toBe("KK_i_s1_initial");
});
