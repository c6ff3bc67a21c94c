import { previews, typeInto } from "../preview/support";
import { sampled } from "../support/cases";
import { describeWith } from "../support/witness";
import { goTo, pressDiagnose } from "./steps";
import { languages } from "./words";

jest.setTimeout(180_000);

describeWith("chromium", "the pane", () => {
  const { open } = previews();

  test.each(sampled(Object.entries(languages), 2))(
    "%s: diagnoses a sample, goes stale with an answer, is renewed",
    async (lang, words) => {
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
    },
  );
});
