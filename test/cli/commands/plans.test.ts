import { writeFileSync } from "node:fs";
import { planTerms, type Plan } from "../../../src/engine";
import { kikitori, newFolder } from "../support";

const typical = async (lang: string): Promise<{ plans: Plan[] }> =>
  JSON.parse((await kikitori(["plans", "--json", "--lang", lang])).out) as { plans: Plan[] };

test("--json prints the three plans to start from, which can be read again as they are", async () => {
  const printed = await typical("ja");
  expect(printed.plans.map(({ name, terms }) => [name, terms["liability.limit"], terms["response.limit"]])).toEqual([
    ["小型プラン", 100_000_000, 30_000_000],
    ["標準プラン", 300_000_000, 50_000_000],
    ["大型プラン", 500_000_000, 100_000_000],
  ]);
  const folder = newFolder();
  writeFileSync(`${folder}/plans.json`, JSON.stringify(printed));
  const again = await kikitori(["plans", "--plans", "plans.json", "--json"], { folder });
  expect([again.code, again.errors, JSON.parse(again.out)]).toEqual([0, [], printed]);
});

test.each([
  [
    "ja",
    /^ {2}②の縮小支払割合 +90\.0% +100\.0% +100\.0%$/m,
    /^ {2}①の支払限度額 +100,000,000円 +300,000,000円/m,
    "限度なし",
  ],
  ["en", /^ {2}② pay ratio +90\.0% +100\.0% +100\.0%$/m, /^ {2}① limit +100,000,000 yen +300,000,000 yen/m, "No limit"],
])(
  "a table side by side, a limit left blank by name, and what each term means: %s",
  async (lang, ratio, limit, none) => {
    const { out, errors } = await kikitori(["plans", "--lang", lang]);
    expect(errors).toEqual([]);
    expect(out).toMatch(ratio);
    expect(out).toMatch(limit);
    expect(out).toContain(none);
    expect(out.trimEnd().split("\n\n")[1]?.split("\n")).toHaveLength(planTerms.length);
  },
);

async function checked(change: (plan: Plan) => object): ReturnType<typeof kikitori> {
  const { plans } = await typical("ja");
  const folder = newFolder();
  const [first, ...rest] = plans;
  if (!first) throw new Error("no plan");
  writeFileSync(`${folder}/plans.json`, JSON.stringify({ plans: [change(first), ...rest] }));
  return kikitori(["plans", "--plans", "plans.json"], { folder });
}

test("a term that is wrong is named with its plan, and the other plans are printed", async () => {
  const { code, errors, out } = await checked((plan) => ({
    ...plan,
    terms: { ...plan.terms, "response.payRatio": 90 },
  }));
  expect(code).toBe(0);
  expect(errors.join("")).toContain(
    "plans.json: KK-7004: プラン「小型プラン」の「②の縮小支払割合」に「90」とあります。",
  );
  expect(out).not.toContain("小型プラン");
  expect(out).toContain("標準プラン");
});

test("a file none of whose plans can be used ends with 1", async () => {
  const folder = newFolder();
  writeFileSync(`${folder}/plans.json`, JSON.stringify({ plans: [{ name: "A", terms: {} }] }));
  const { code, out, errors } = await kikitori(["plans", "--plans", "plans.json"], { folder });
  expect([code, out]).toEqual([1, ""]);
  expect(errors.join("")).toContain("KK-7001");
});

test("a file that is something else is refused by its place", async () => {
  const folder = newFolder();
  writeFileSync(`${folder}/plans.json`, JSON.stringify({ name: "A", terms: {} }));
  const { code, errors } = await kikitori(["plans", "--plans", "plans.json"], { folder });
  expect(code).toBe(1);
  expect(errors.join("")).toContain("plans.json: KK-50");
});
