import { choose, previews, typeInto } from "../preview/support";
import { axeFaults } from "../support/axe";
import { sampled } from "../support/cases";
import { describeWith } from "../support/witness";
import { goTo, pressDiagnose } from "./steps";
import { languages } from "./words";

jest.setTimeout(180_000);

const each = Object.entries(languages);

describeWith("chromium", "the pane", () => {
  const { open } = previews();

  test.each(sampled(each, 2))("%s: diagnoses a sample, goes stale with an answer, is renewed", async (lang, words) => {
    const { page, pane: opened } = await open(`?sample=${words.sample}&lang=${lang}&width=320`);
    const pane = await opened();
    const { sheet, rating, losses } = words.tabs;
    await pane.getByRole("progressbar", { name: words.section }).waitFor();
    await pressDiagnose(pane, words);
    await pane.getByText(words.done).waitFor();
    expect(await pane.getByRole("tab", { name: rating, exact: true }).getAttribute("aria-selected")).toBe("true");
    await pane.getByRole("img").first().waitFor();
    expect(await pane.getByRole("img").first().getAttribute("aria-label")).toMatch(/\d+\.\d/);
    await goTo(pane, losses);
    await pane.getByRole("heading", { name: words.scenario }).waitFor();
    await typeInto(page, "KK_revenue", "123456789");
    await pane.getByText(words.stale).waitFor();
    await pane.getByRole("button", { name: words.renew }).click();
    await pane.getByText(words.done).waitFor();
    expect(await pane.getByText(words.stale).count()).toBe(0);
    await goTo(pane, sheet);
    await pane.getByRole("heading", { level: 1 }).waitFor();
  });

  test.each(sampled([...each].reverse(), 2))(
    "%s: introduces itself once, then adds a hearing sheet to an empty workbook",
    async (lang, words) => {
      const { pane: opened } = await open(`?sample=blank&lang=${lang}&width=320`);
      const pane = await opened();
      expect(await axeFaults(pane)).toEqual([]);
      await pane.getByRole("button", { name: words.next }).click();
      await pane.getByRole("button", { name: words.next }).click();
      await pane.getByRole("button", { name: words.begin }).click();
      expect(await axeFaults(pane)).toEqual([]);
      await pane.getByRole("button", { name: words.add }).click();
      await pane.getByText(words.added).waitFor();
      await pane.getByRole("progressbar", { name: words.section }).waitFor();
      const kept = await pane.evaluate(() => localStorage.getItem("kikitori.settings"));
      expect(JSON.parse(kept ?? "{}")).toMatchObject({ introduced: true });
    },
  );

  test("follows a person who types on without a word, and catches up when the cell is left", async () => {
    const words = languages["ja-JP"];
    const { page, pane: opened } = await open("?sample=template-ja&lang=ja-JP");
    const pane = await opened();
    await pane.getByText("貴社名は未記入").waitFor();
    await choose(page, words.faults.editing);
    await typeInto(page, "KK_customer", "株式会社みほん");
    // longer than the pane waits before it reads, and reads again
    await page.waitForTimeout(2_500);
    expect(await pane.getByRole("alert").count()).toBe(0);
    expect(await pane.getByText("株式会社みほん").count()).toBe(0);
    await choose(page, words.faults.editing);
    await pane.getByText("株式会社みほん").waitFor();
    expect(await pane.getByRole("alert").count()).toBe(0);
  });
});
