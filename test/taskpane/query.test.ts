import { previews } from "../preview/support";
import { axeFaults } from "../support/axe";
import { sampled } from "../support/cases";
import { describeWith } from "../support/witness";
import { languages } from "./words";

jest.setTimeout(240_000);

describeWith("chromium", "the letter that asks the customer, in the pane", () => {
  const { open } = previews();

  test.each(sampled(Object.entries(languages), 2))(
    "%s: it is copied by one click, for another day and in another language, and it says so",
    async (lang, words) => {
      const own = words.query;
      const { page, pane: opened } = await open(`?sample=${words.sample}&lang=${lang}&width=320`);
      await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
      const pane = await opened();
      const copy = pane.getByRole("button", { name: own.copy, exact: true });
      await copy.waitFor();
      const copied = async (): Promise<string> => {
        await copy.click();
        await pane.getByText(own.copied).waitFor();
        return pane.evaluate(() => navigator.clipboard.readText());
      };
      const day = pane.getByLabel(own.by, { exact: true });
      await day.fill("");
      expect(await copy.isDisabled()).toBe(true);
      await day.fill("2026-12-31");
      const letter = await copied();
      expect(letter).toMatch(own.letter);
      expect(letter).toContain(own.until);
      expect(letter).not.toMatch(/\d\s*(円|yen)/);
      await pane.getByRole("combobox", { name: own.language, exact: true }).selectOption(own.other.language);
      expect(await copied()).toMatch(own.other.letter);
      // what the head of the pane half covers is no target of that size
      await pane.evaluate(() => window.scrollTo(0, 0));
      expect(await axeFaults(pane)).toEqual([]);
      await pane.getByRole("button", { name: own.write, exact: true }).click();
      await pane.getByText(own.written).waitFor();
      const name = own.sheets[own.other.language];
      await page.getByRole("tab", { name, exact: true, selected: true }).waitFor();
    },
  );
});
