import { writeFileSync } from "node:fs";
import { querySchema } from "../../../src/cli/json/query-schema";
import { kikitori, newFolder, sample } from "../support";

jest.setTimeout(60_000);

test("the letter is the output, and nothing else", async () => {
  const { code, out, errors } = await kikitori(["query", sample("incomplete.xlsx"), "--by", "2026-04-15"]);
  expect([code, errors]).toEqual([0, []]);
  expect(out).toMatch(/^ヒアリングシートのご確認のお願い（照会状）\n/);
  expect(out).toContain("2026年4月15日までに");
  expect(out).not.toMatch(/\d円/);
});

test("in another language, and as JSON by its schema; without a day two weeks are given", async () => {
  const folder = newFolder();
  writeFileSync(`${folder}/a.json`, JSON.stringify({ profile: { revenue: 1e9 }, answers: {} }));
  const now = () => new Date("2026-04-01T03:00:00Z");
  const { code, out } = await kikitori(["query", "a.json", "--lang", "en", "--json"], { folder, now });
  expect(code).toBe(0);
  const printed = querySchema.parse(JSON.parse(out));
  expect(printed.customer).toBeNull();
  expect(printed.points.length).toBeGreaterThan(72);
  expect(printed.text).toContain("To whom it may concern");
  expect(printed.by).toBe("2026-04-15");
});

test.each(["2026-02-30", "15/4/2026", "soon"])("%s is no day", async (by) => {
  const { code, out, errors } = await kikitori(["query", sample("retailer.json"), "--by", by]);
  expect([code, out]).toEqual([2, ""]);
  expect(errors.join()).toContain("KK-5005");
});
