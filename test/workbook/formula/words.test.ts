import { readFileSync } from "node:fs";
import { scenarios, type HearingSheet } from "../../../src/engine";
import type { LocalWorkbook } from "../../../src/local-excel";
import { words, type Language } from "../../../src/locales";
import { calculationText } from "../../../src/workbook/formula/calculation-text";
import { names } from "../../../src/workbook/model/names";
import { sample } from "../../cli/support";
import { sampled } from "../../support/cases";
import { diagnose, openFilled, type, valueOf, written } from "../../support/local";

/** A shop of 40 with 50,000 cards, nothing answered. */
const shop: HearingSheet = {
  profile: {
    industry: "I2",
    revenue: 3_000_000_000,
    staff: 40,
    personsHeld: 60_000,
    largestDatabase: 50_000,
    cards: 50_000,
    "kinds.card": true,
    hasWebsite: true,
    webSales: 3_000_000_000,
  },
  answers: {},
};

const results = new Map<Language, Promise<LocalWorkbook>>();
const resultIn = (language: Language): Promise<LocalWorkbook> => {
  const made =
    results.get(language) ??
    (async () => {
      const workbook = await openFilled(shop, language);
      written(await diagnose(workbook));
      return workbook;
    })();
  results.set(language, made);
  return made;
};

const amount = (workbook: LocalWorkbook, id: string): unknown => valueOf(workbook, names.item(id), 1);
const explanation = (workbook: LocalWorkbook, id: string): unknown => valueOf(workbook, names.item(id), 4);

/** The whole database, likely: 55 % are no less than the 50 % from which it counts; × (1 + 2 · 10 %) without any log. */
const extent = {
  ja: "漏えいする割合100.0%（全件の確率66.0%、でなければ10.0%）",
  en: "share leaked 100.0% (66.0% chance of all, else 10.0%)",
};
/** Of 40 staff: 1 at 100. */
const size = 0.4 ** 0.25;

/** Worked by hand from the likely values of the parameter table. */
test.each<[id: string, yen: number, ja: string, en: string]>([
  ["s1.initial", size * 800_000, "規模係数（従業員） 0.80 × 800,000円", "Size factor (staff) 0.80 × 800,000 yen"],
  [
    "s2.gift",
    25_000_000,
    `50,000人 × ${extent.ja} × 見舞金を出す（確率50.0%、標準に含む） × 500円/人`,
    `50,000 persons × ${extent.en} × gifts are given (50.0% chance, in likely) × 500 yen/person`,
  ],
  [
    "s2.campaign",
    0,
    `50,000人 × ${extent.ja} × ブランド回復の施策を行う（確率20.0%、標準に含まない） × 800円/人`,
    `50,000 persons × ${extent.en} × brand recovery campaign (20.0% chance, not in likely) × 800 yen/person`,
  ],
  [
    "s2.notices",
    3_250_000,
    `50,000人 × ${extent.ja} × 50.0% × 130円/通`,
    `50,000 persons × ${extent.en} × 50.0% × 130 yen/letter`,
  ],
  [
    "s2.fraud",
    12_500_000,
    `50,000枚 × ${extent.ja} × 0.5% × 50,000円/枚`,
    `50,000 cards × ${extent.en} × 0.5% × 50,000 yen/card`,
  ],
  [
    "s2.internal",
    size * 2_760_000,
    "規模係数（従業員） 0.80 × 5.0人月 × 160時間/月 × 3,000円/時間 × 操作ログの係数（社内対応） 1.15",
    "Size factor (staff) 0.80 × 5.0 person-months × 160 hours/month × 3,000 yen/hour × operation-log factor (internal work) 1.15",
  ],
  ["s2.churn", 18_000_000, "3,000,000,000円/年 × 30.0% × 2.0%", "3,000,000,000 yen/year × 30.0% × 2.0%"],
])("%s is explained by the numbers it is made of", async (id, yen, ja, en) => {
  for (const [language, text] of [
    ["ja", ja],
    ["en", en],
  ] as const) {
    const workbook = await resultIn(language);
    expect(amount(workbook, id)).toBeCloseTo(yen, 3);
    expect(explanation(workbook, id)).toBe(text);
  }
});

test.each(["ja", "en"] as const)(
  "every item says how it is calculated, and no place is left unfilled: %s",
  async (language) => {
    const workbook = await resultIn(language);
    for (const { items, beside } of scenarios) {
      for (const { id } of [...items, ...beside]) {
        const text = String(explanation(workbook, id));
        expect(text).toMatch(/\d/);
        expect(text).not.toMatch(/[{}#]|undefined|NaN/);
      }
    }
  },
);

describe("the pane's words of a calculation are the sheet's", () => {
  const everyone = ["shop", "retailer", "hospital", "incomplete"];
  const both = (["ja", "en"] as const).flatMap((language) => everyone.map((who) => [language, who] as const));
  test.each(sampled(both, 3))("%s: %s", async (language, who) => {
    const sheet = who === "shop" ? shop : (JSON.parse(readFileSync(sample(`${who}.json`), "utf8")) as HearingSheet);
    const workbook = await openFilled(sheet, language);
    const { info } = written(await diagnose(workbook));
    const amounts = info.assessment.scenarios.flatMap(({ items, beside }) => [...items, ...beside]);
    expect(amounts.length).toBeGreaterThan(10);
    const pane = amounts.map((each) => [each.id, calculationText(each, words(language))]);
    expect(pane).toEqual(amounts.map(({ id }) => [id, explanation(workbook, id)]));
  });
});

test("the words follow an edit, as the amount does", async () => {
  const workbook = await openFilled(shop);
  written(await diagnose(workbook));
  await type(workbook, { [names.parameter("s2.gift", "likely")]: 600, [names.input("largestDatabase")]: 20_000 });
  expect(amount(workbook, "s2.gift")).toBe(12_000_000);
  expect(explanation(workbook, "s2.gift")).toBe(
    `20,000人 × ${extent.ja} × 見舞金を出す（確率50.0%、標準に含む） × 600円/人`,
  );
});

test.each([
  ["ja", 10_000, "標準損失は売上高の10倍以上"],
  ["en", 10_000, "The likely loss is 10 times annual revenue or more"],
  ["ja", 3_000_000_000, /^標準損失の売上高に対する割合：\d+\.\d{1,3}%$/],
] as const)(
  "the level says how much of the revenue is lost, and no more than can be read: %s, %d",
  async (...given) => {
    const [language, revenue, note] = given;
    const workbook = await openFilled({ ...shop, profile: { ...shop.profile, revenue } }, language);
    written(await diagnose(workbook));
    expect(valueOf(workbook, names.scenario("s1", "level"), 2)).toEqual(
      typeof note === "string" ? note : expect.stringMatching(note),
    );
  },
);
