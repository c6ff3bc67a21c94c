import { paneWidth, readAddress, writeAddress } from "../../src/preview/choices";

const read = (query: string, locale = "ja-JP") => readAddress(new URLSearchParams(query), locale);

test("everything can be asked for in the address", () => {
  expect(read("?sample=hospital&lang=en-US&theme=dark&width=320&api=1.14&fault=slow,drop")).toEqual({
    choices: { culture: "en-US", theme: "dark", width: 320, apiLevel: "1.14" },
    workbook: "hospital",
    faults: ["slow", "drop"],
  });
});

test("what is not asked for is as usual, in the language of the browser", () => {
  expect(read("", "ja")).toEqual({
    choices: { culture: "ja-JP", theme: "light", width: 400, apiLevel: "1.17" },
    workbook: "retailer",
    faults: [],
  });
  expect(read("", "de-DE")).toMatchObject({ choices: { culture: "en-US" }, workbook: "online-shop-en" });
});

test("nonsense is as good as nothing", () => {
  expect(read("?sample=../../etc/passwd&lang=fr-FR&theme=pink&width=wide&api=9.9&fault=constructor")).toEqual({
    choices: { culture: "ja-JP", theme: "light", width: 320, apiLevel: "1.17" },
    workbook: "retailer",
    faults: [],
  });
  expect(read("?sample=toString").workbook).toBe("retailer");
});

test.each([
  [319, 320],
  [320, 320],
  [450.4, 450],
  [601, 600],
  [Number.NaN, 320],
  [Infinity, 320],
])("a pane of %p pixels is %p wide", (asked, drawn) => expect(paneWidth(asked)).toBe(drawn));

test("the address that is written asks for the same", () => {
  const { choices, workbook } = read("?sample=incomplete&lang=en-US&theme=contrast&width=600&api=1.9");
  expect(read(writeAddress(choices, workbook))).toEqual({ choices, workbook, faults: [] });
});
