import { readFileSync } from "node:fs";
import { choose, previews, typeInto } from "../preview/support";
import { axeFaults } from "../support/axe";
import { sampled } from "../support/cases";
import { describeWith } from "../support/witness";
import { chooseFile, goTo, pressDiagnose } from "./steps";
import { languages } from "./words";

jest.setTimeout(180_000);

const each = Object.entries(languages);

describeWith("chromium", "the pane", () => {
  const { open } = previews();

  test.each(sampled([...each].reverse(), 2))(
    "%s: introduces itself once, then adds a short hearing sheet to an empty workbook, and reads it as one",
    async (lang, words) => {
      const { pane: opened } = await open(`?sample=blank&lang=${lang}&width=320`);
      const pane = await opened();
      expect(await axeFaults(pane)).toEqual([]);
      await pane.getByRole("button", { name: words.next }).click();
      await pane.getByRole("button", { name: words.next }).click();
      await pane.getByRole("button", { name: words.begin }).click();
      expect(await axeFaults(pane)).toEqual([]);
      await pane.getByRole("radio", { name: words.short }).click();
      await pane.getByRole("button", { name: words.add }).click();
      await pane.getByText(words.added).waitFor();
      await pane.getByText(words.isShort).waitFor();
      await pane.getByRole("progressbar", { name: words.section }).waitFor();
      const kept = await pane.evaluate(() => localStorage.getItem("kikitori.settings"));
      expect(JSON.parse(kept ?? "{}")).toMatchObject({ introduced: true });
    },
  );

  test.each(sampled(each, 2))(
    "%s: a parameter is mistyped, named and mended; the set is saved, loaded and compared",
    async (lang, words) => {
      const { page, pane: opened } = await open(`?sample=${words.sample}&lang=${lang}&width=320`);
      const pane = await opened();
      const own = words.parameters;
      const press = (name: string): Promise<void> => pane.getByRole("button", { name, exact: true }).click();
      const changed = (count: number) =>
        pane.getByRole("heading", { name: own.changed.replace("{count}", `${count}`) });
      await pressDiagnose(pane, words);
      await pane.getByText(words.done).waitFor();
      await goTo(pane, words.tabs.parameters);
      await changed(0).waitFor();
      await typeInto(page, "KK_p_legal_likely", own.text);
      await pane.getByRole("heading", { name: own.wrong }).waitFor();
      expect(await axeFaults(pane)).toEqual([]);
      // the last good result stays, and says that it is one
      await goTo(pane, words.tabs.losses);
      await pane.getByRole("heading", { name: words.scenario }).waitFor();
      await pane.getByText(words.stale).waitFor();
      await goTo(pane, words.tabs.parameters);
      // the view before stands until this one is drawn
      await pane.getByRole("heading", { name: own.wrong }).waitFor();
      await pane.getByRole("button", { name: /KK-2003|C\d+/ }).click();
      await typeInto(page, "KK_p_legal_likely", "700000");
      await pane.getByRole("heading", { name: own.wrong }).waitFor({ state: "detached" });
      await changed(1).waitFor();

      const downloaded = page.waitForEvent("download");
      await press(own.save);
      const file = await downloaded;
      expect(file.suggestedFilename()).toBe("parameters-default-2.1.0.json");
      const saved = readFileSync(await file.path(), "utf8");
      expect(JSON.parse(saved)).toMatchObject({ parameters: { legal: { likely: 700_000 } } });

      await press(own.resetAll);
      await press(own.sure);
      await changed(0).waitFor();
      await chooseFile(pane, "set.json", saved.replace('"name": "default"', '"name": "=saved"'));
      await press(own.compareLoaded);
      await pane.getByRole("heading", { name: own.comparison }).waitFor();
      // the figures of the tail join when both sets have been simulated
      await pane.getByRole("rowheader", { name: "TVaR 99", exact: true }).waitFor();
      // what the head of the pane half covers is no target of that size
      await pane.evaluate(() => window.scrollTo(0, 0));
      expect(await axeFaults(pane)).toEqual([]);
      await press(own.take);
      await changed(1).waitFor();
      await pane.getByText("=saved").first().waitFor();
      await press(own.undo);
      await pane.getByText(own.undone).waitFor();
      await changed(0).waitFor();

      await chooseFile(pane, "set.json", saved.replace('"likely": 700000', '"likely": 7000000'));
      await pane.getByText(own.refused).first().waitFor();
      expect(await pane.getByRole("button", { name: own.take, exact: true }).count()).toBe(0);
      await changed(0).waitFor();

      await press(own.compareDefault);
      await press(own.toSheet);
      await pane.getByText(own.compared).waitFor();
      await page.getByRole("tab", { name: own.sheet }).waitFor();
    },
  );

  test("follows a person who types on without a word, and catches up when the cell is left", async () => {
    const words = languages["ja-JP"];
    const { page, pane: opened } = await open("?sample=template-ja&lang=ja-JP");
    const pane = await opened();
    await pane.getByText("会社名は未記入").waitFor();
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
