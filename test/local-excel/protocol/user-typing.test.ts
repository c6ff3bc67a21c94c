import { userPastes, userTypes } from "../../../src/local-excel/protocol/user-typing";
import { type Bench, bench, closeBenches } from "../setup";

afterEach(closeBenches);

const now = () => new Date(2025, 11, 31);

const sheetOf = ({ workbook }: Bench) => {
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error("No sheet");
  return sheet;
};

const shownIn = (excel: Bench, address: string) =>
  excel.run(async (context, sheet) => {
    const range = sheet.getRange(address);
    range.load("values,text,numberFormat");
    await context.sync();
    return [range.values[0]?.[0], range.text[0]?.[0], range.numberFormat[0]?.[0]] as unknown[];
  });

async function typed(text: string, language = "ja-JP", format?: string): Promise<unknown[]> {
  const excel = bench({ contentLanguage: language, now });
  if (format !== undefined) await excel.run((_, sheet) => void (sheet.getRange("A1").numberFormat = [[format]]));
  expect(userTypes(excel.host, sheetOf(excel), 1, 1, text)).toEqual({ kind: "written" });
  return shownIn(excel, "A1");
}

test.each<[text: string, shown: readonly unknown[]]>([
  ["１，２３４", [1234, "1,234", "#,##0"]],
  ["令和8年4月24日", [46_136, "令和8年4月24日", '[$-411]ggge"年"m"月"d"日"']],
  ["R8.4.24", [46_136, "R8.4.24", "[$-411]ge.m.d"]],
  ["4/24", [45_771, "4月24日", 'm"月"d"日"']],
  ["10:30", [0.4375, "10:30", "h:mm"]],
  ["5億円", ["5億円", "5億円", "General"]],
  ["'1/2", ["1/2", "1/2", "General"]],
])("typed into Japanese Excel, %s is %p", async (text, shown) => {
  expect(await typed(text)).toEqual(shown);
});

test.each<[text: string, shown: readonly unknown[]]>([
  ["１２３", ["１２３", "１２３", "General"]],
  ["R8.4.24", ["R8.4.24", "R8.4.24", "General"]],
  ["1,234", [1234, "1,234", "#,##0"]],
])("typed into English Excel, %s is %p", async (text, shown) => {
  expect(await typed(text, "en-US")).toEqual(shown);
});

test.each<[text: string, format: string, value: unknown]>([
  ["80", "0%", 0.8],
  ["８０", "0%", 0.8],
  ["0.8", "0%", 0.8],
  ["80%", "0%", 0.8],
  ["33.3", "0.0%", 0.333],
  ["1/2", "@", "1/2"],
  ["１２３", "@", "１２３"],
  ["4/24", "yyyy/mm/dd", 45_771],
])("%s in a cell of format %s is %p and keeps the format", async (text, format, value) => {
  const [first, , after] = await typed(text, "ja-JP", format);
  expect([first, after]).toEqual([value, format]);
});

test("a pasted text is read as a typed one; what only looks like a formula is pasted as text", async () => {
  const excel = bench({ now });
  const texts = ["２０２６年４月２４日", "=1+", "=1+1"];
  const pasted = userPastes(excel.host, sheetOf(excel), { top: 1, left: 1, bottom: 1, right: 3 }, (_, column) =>
    String(texts[column - 1]),
  );
  expect(pasted).toBe(true);
  const values = await Promise.all(["A1", "B1", "C1"].map(async (address) => (await shownIn(excel, address))[0]));
  expect(values).toEqual([46_136, "=1+", 2]);
});

test("Office.js itself reads US English in every language", async () => {
  const excel = bench({ now });
  await excel.run((_, sheet) => void (sheet.getRange("A1").values = [["令和8年4月24日"]]));
  expect((await shownIn(excel, "A1"))[0]).toBe("令和8年4月24日");
});
