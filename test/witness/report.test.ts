import { readFileSync, writeFileSync } from "node:fs";
import { kikitori, newFolder, sample } from "../cli/support";
import { convert, pagesOf } from "../support/libreoffice";
import { describeWith } from "../support/witness";
import { lazily } from "../support/lazily";

/** The report of a sample as the command line writes it, with the sample of an insurer. */
async function reportOf(name: string, lang: string, more: readonly string[] = []): Promise<Uint8Array> {
  const folder = newFolder();
  writeFileSync(`${folder}/insurer.json`, (await kikitori(["insurer", "--lang", lang])).out);
  const args = ["report", sample(name), "-o", "r.xlsx", "--insurer", "insurer.json", "--lang", lang, ...more];
  expect((await kikitori(args, { folder })).code).toBe(0);
  return readFileSync(`${folder}/r.xlsx`);
}

const printed = lazily(async () =>
  convert(
    {
      retailerJa: await reportOf("retailer.json", "ja"),
      retailerEn: await reportOf("retailer.json", "en"),
      incompleteJa: await reportOf("incomplete.json", "ja"),
      shortJa: await reportOf("online-shop.json", "ja", ["--short"]),
      shortEn: await reportOf("incomplete.json", "en", ["--short"]),
    },
    "pdf",
  ),
);

describeWith("libreoffice", "LibreOffice prints the report", () => {
  // cover, overview, a page a scenario (six; five where no provider is named), two of measures, one of assumptions, then services
  // and notices
  test.each([
    ["retailerJa", 13],
    // in English the contacts take a page of their own after the measures
    ["retailerEn", 14],
    ["incompleteJa", 12],
    ["shortJa", 2],
    ["shortEn", 2],
  ] as const)(
    "%s on %d pages",
    async (name, pages) => {
      expect(await pagesOf((await printed)[name], 20)).toHaveLength(pages);
    },
    // whichever comes first prints all five, as the other witnesses' first tests do
    240_000,
  );

  test("on A4, upright", async () => {
    const [first] = await pagesOf((await printed).shortJa, 72);
    expect([first?.width, first?.height]).toEqual([596, 842]);
  });
});
