import { languages, questionName, words } from "../../src/locales";
import { questions, type HearingSheet } from "../../src/engine";
import { names } from "../../src/workbook/model/names";
import { answersBy } from "../support/engine";
import { diagnose, edit, openFilled, placeOfName, valueAt, valueOf, written } from "../support/local";

/** A firm to which every control matters, with none in place. */
const worst: HearingSheet = {
  profile: {
    industry: "I",
    revenue: 3e9,
    staff: 400,
    servers: 20,
    publicServers: 2,
    hasWebsite: true,
    webSales: 1e9,
    personsHeld: 50_000,
    cards: 1_000,
    remoteAccess: true,
    ot: true,
  },
  answers: answersBy(({ options }) => options.at(-1)?.id),
};
/** Of the specification's caps, by viewpoint. */
const capped = ["S01", "S05", "S08", "S09", "S10", "S11", "S13", "S18", "S19", "S20", "S21", "S22"] as const;
const server = 3;

test.each(languages)(
  "%s: every question that caps a viewpoint is named, in a row as high as that",
  async (language) => {
    const workbook = await openFilled(worst, language);
    written(await diagnose(workbook));
    const { rating } = words(language).sheets;
    const { sheet, row } = placeOfName(workbook, names.block("rating_scores"));
    const listed = String(valueAt(workbook, sheet, row + 2 + server, 6));
    const named = questions
      .filter(({ id }) => capped.some((each) => each === id))
      .map(({ id }) => questionName(id, words(language)));
    expect(named).toHaveLength(12);
    expect(listed).toBe(rating.cappedBy.replace("{questions}", named.join(words(language).sheets.calc.separator)));
    const height = await edit(workbook, async (context) => {
      const format = context.workbook.worksheets.getItem(sheet).getCell(row + 1 + server, 5).format;
      format.load("rowHeight");
      await context.sync();
      return format.rowHeight;
    });
    // 368 points hold some 76 half-width characters of 9 points; a line takes 12.6
    const width = [...listed].reduce((sum, letter) => sum + (letter > "\u2000" ? 2 : 1), 0);
    expect(height).toBeGreaterThanOrEqual(Math.ceil(width / 76) * 12.6 + 6);
    // the list of the whole is longer than its two lines: their number, and where they stand
    const summary = placeOfName(workbook, names.block("rating_summary"));
    const said = String(valueAt(workbook, summary.sheet, summary.row + 4, 2));
    const all = String(valueOf(workbook, names.rating("overall", "caps"))).split(words(language).sheets.calc.separator);
    expect(said).toMatch(
      language === "ja"
        ? /^(\d+)問（下の表）のため、等級はDまでです$/
        : /^(\d+) questions \(table below\): no grade better than D$/,
    );
    expect(Number.parseInt(said, 10)).toBe(all.length);
  },
);
