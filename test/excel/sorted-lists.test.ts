import { pickListIds, questions, variables, type HearingSheet } from "../../src/engine";
import type { LocalWorkbook } from "../../src/local-excel";
import { names } from "../../src/workbook/model/names";
import { diagnose, edit, openFilled, openTemplate, type, valueOf, written } from "../support/local";
import { answersBy } from "../support/engine";

const agreed = { state: "complete", differences: [] };
const lists = ["yesNo", "industry", ...pickListIds, ...questions.map(({ id }) => id)] as const;

/** Turns every list on Lists upside down, whole rows at a time. */
const turnListsOver = (workbook: LocalWorkbook): Promise<void> =>
  edit(workbook, async (context) => {
    const ranges = lists.map((id) => {
      const entries = context.workbook.names.getItem(names.list(id)).getRange();
      return entries.getOffsetRange(0, -2).getResizedRange(0, 5);
    });
    for (const range of ranges) range.load("values");
    context.workbook.worksheets.getItem("選択肢").protection.unprotect();
    await context.sync();
    for (const range of ranges) range.values = [...range.values].reverse();
  });

const sheet: HearingSheet = {
  profile: {
    industry: "I2",
    revenue: 3_000_000_000,
    staff: 40,
    "incident.1.scenario": "third-party-outage",
    "incident.1.experts": true,
    "incident.2.scenario": "ransomware",
    "incident.2.loss": 3_000_000,
    ...Object.fromEntries(variables.filter(({ kind }) => kind === "flag").map(({ id }, at) => [id, at % 2 === 0])),
  },
  answers: answersBy(({ options }) => options[1]?.id),
};

describe("lists in another order", () => {
  it("are really turned over", async () => {
    const workbook = await openTemplate();
    await turnListsOver(workbook);
    expect(valueOf(workbook, names.list("yesNo"))).toBe("いいえ");
    expect(valueOf(workbook, names.list("industry"))).toBe("T 分類不能の産業");
  });

  it("do no harm: yes is yes, an industry is itself, and no amount is another", async () => {
    const [sorted, plain] = [await openFilled(sheet), await openFilled(sheet)];
    await turnListsOver(sorted);
    const [{ info, verdict }, expected] = [written(await diagnose(sorted)), written(await diagnose(plain))];
    expect(verdict).toMatchObject(agreed);
    expect(info.assessment).toEqual(expected.info.assessment);
    expect(valueOf(sorted, names.use("industry"))).toBe("I2");
    // the first of the yes/no items is answered yes, the second no
    expect([valueOf(sorted, names.use("hasWebsite")), valueOf(sorted, names.use("kinds.name"))]).toEqual([1, 0]);
    expect(valueOf(sorted, names.input("hasWebsite"), 1)).toBe("記入済");
  });

  it("leave 分類不能 in the place of an industry nobody gave, also after the add-in is gone", async () => {
    const workbook = await openFilled({ profile: {}, answers: {} });
    await turnListsOver(workbook);
    const { verdict } = written(await diagnose(workbook));
    expect(verdict).toMatchObject(agreed);
    expect(valueOf(workbook, names.use("industry"))).toBe("T");
    await type(workbook, { KK_industry: "A 農業・林業", KK_hasWebsite: "いいえ" });
    expect([valueOf(workbook, names.use("industry")), valueOf(workbook, names.use("hasWebsite"))]).toEqual(["A", 0]);
  });

  it("read an industry given by its name alone", async () => {
    const workbook = await openFilled(sheet);
    await turnListsOver(workbook);
    await type(workbook, { KK_industry: "小売業", KK_hasWebsite: "ＹＥＳ" });
    const { verdict } = written(await diagnose(workbook));
    expect(verdict).toMatchObject(agreed);
    expect([valueOf(workbook, names.use("industry")), valueOf(workbook, names.use("hasWebsite"))]).toEqual(["I2", 1]);
  });
});
