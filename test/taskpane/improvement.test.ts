import type { Frame } from "playwright-core";
import { previews } from "../preview/support";
import { axeFaults } from "../support/axe";
import { sampled } from "../support/cases";
import { describeWith } from "../support/witness";
import { goTo, pressDiagnose } from "./steps";
import { languages, type PaneLanguage } from "./words";

jest.setTimeout(240_000);

describeWith("chromium", "what would help, in the pane", () => {
  const { open } = previews();

  test.each(sampled(Object.entries(languages), 2))(
    "%s: the first steps are tried, kept, dropped and taken up; an answer of one's own beside them",
    async (lang, words) => {
      const own = words.improvement;
      const { page, pane: opened } = await open(`?sample=${words.sample}&lang=${lang}&width=320`);
      const pane = await opened();
      await pressDiagnose(pane, words);
      await pane.getByText(words.done).waitFor();
      await goTo(pane, words.tabs.improvement);
      await pane.getByText(own.none).waitFor();
      const [now, same] = await expectedIn(pane, words);
      expect(same).toBe(now);

      await pane.getByRole("button", { name: own.tryThree }).click();
      await pane.getByText(own.none).waitFor({ state: "detached" });
      const [, tried] = await expectedIn(pane, words);
      expect(tried).not.toBe(now);

      await pane.getByRole("textbox", { name: own.name }).fill(own.plan);
      await pane.getByRole("button", { name: own.keep, exact: true }).click();
      await pane.getByText(own.kept).waitFor();
      await pane.getByRole("button", { name: own.discard, exact: true }).click();
      await pane.getByText(own.none).waitFor();
      expect(await expectedIn(pane, words)).toEqual([now, now]);

      await pane.getByRole("button", { name: own.takeUp, exact: true }).click();
      await pane.getByText(own.none).waitFor({ state: "detached" });
      expect(await expectedIn(pane, words)).toEqual([now, tried]);

      // a question that is not among the steps, at the last option it has not
      await pane.getByRole("combobox", { name: own.question, exact: true }).selectOption("N03");
      const answer = pane.getByRole("combobox", { name: own.answer, exact: true });
      const worst = (await answer.locator("option").all()).length - 1;
      await answer.selectOption({ index: worst });
      expect((await expectedIn(pane, words))[1]).not.toBe(tried);
      await answer.selectOption("");
      expect(await expectedIn(pane, words)).toEqual([now, tried]);
      expect(await axeFaults(pane)).toEqual([]);
      // no cell was written
      expect(await page.getByText(words.stale).count()).toBe(0);

      await pane.getByRole("button", { name: own.mapping, exact: true }).click();
      await pane.getByText(own.mapped).waitFor();
      await page.getByRole("tab", { name: own.mappingSheet, exact: true, selected: true }).waitFor();
    },
  );
});

/** The expected yearly loss, now and with the answers tried. */
async function expectedIn(pane: Frame, { improvement }: PaneLanguage): Promise<readonly string[]> {
  const row = pane.getByRole("table", { name: improvement.table }).locator("tr", { hasText: improvement.expected });
  return row.getByRole("cell").allInnerTexts();
}
