import { previews, typeInto } from "../preview/support";
import { axeFaults } from "../support/axe";
import { sampled } from "../support/cases";
import { describeWith } from "../support/witness";
import { pressDiagnose } from "./steps";
import { languages } from "./words";

jest.setTimeout(240_000);

describeWith("chromium", "underwriting notes", () => {
  const { open } = previews();

  test.each(sampled(Object.entries(languages), 2))(
    "%s: an answer is confirmed where it is asked about, the note stands on its sheet and outlasts a diagnosis",
    async (lang, words) => {
      const own = words.memo;
      const { page, pane: opened } = await open(`?sample=incomplete&lang=${lang}&width=320`);
      const pane = await opened();
      await pane.getByRole("button", { name: own.showAll }).first().click();
      await pane.getByRole("button", { name: own.open }).first().click();
      const editor = pane.getByRole("group", { name: /^[A-Z]\d\d / });
      const save = editor.getByRole("button", { name: own.save, exact: true });
      expect(await save.isDisabled()).toBe(true);
      await editor.getByRole("combobox", { name: own.confirmation }).selectOption({ label: own.documented });
      await editor.getByRole("textbox", { name: own.commentField }).fill(own.comment);
      expect(await axeFaults(pane)).toEqual([]);
      await save.click();
      await pane.getByText(own.saved).waitFor();
      await pane.getByText(own.counted).waitFor();
      expect(await editor.getByRole("textbox", { name: own.commentField }).inputValue()).toBe(own.comment);
      // the pane stays where it is; the cell is one step away
      await editor.getByRole("button", { name: own.toCell }).click();
      // in the language of the hearing sheet
      await page.getByRole("tab", { name: "引受メモ", exact: true, selected: true }).waitFor();
      expect(await page.getByLabel(/^(セルの内容|Content of the cell)$/).inputValue()).toBe("資料確認済");

      await pressDiagnose(pane, words);
      await pane.getByText(words.done).waitFor();
      await pane.getByRole("tab", { name: words.tabs.sheet, exact: true }).click();
      await pane.getByText(own.counted).waitFor();
    },
  );

  test("a note that is being typed stays with its question when a problem above it is answered", async () => {
    const { page, pane: opened } = await open("?sample=incomplete&lang=ja-JP&width=320");
    const pane = await opened();
    const words = languages["ja-JP"];
    await pane.getByRole("button", { name: words.memo.showAll }).first().click();
    const problems = pane.getByRole("listitem").filter({ has: pane.getByRole("button", { name: words.memo.open }) });
    const [first, second] = [problems.nth(0), problems.nth(1)];
    await second.getByRole("button", { name: words.memo.open }).click();
    const editor = pane.getByRole("group", { name: /^N12 / });
    const comment = editor.getByRole("textbox", { name: words.memo.commentField });
    await comment.fill(words.memo.comment);
    // N07, whose answer is none of its options; the link brings its sheet to the front
    await first.getByRole("button", { name: "C111" }).click();
    await typeInto(page, "C111", "検査していない");
    await first.filter({ hasText: "N12" }).waitFor();
    expect(await comment.inputValue()).toBe(words.memo.comment);
    await page.close();
  });
});
