import { describeWith } from "../support/witness";
import { previews, typeInto, valueIn } from "./support";

jest.setTimeout(180_000);

describeWith("chromium", "custom functions in the preview", () => {
  const { open } = previews();

  test("a formula typed into a cell shows what the engine says, follows its cells, and spills", async () => {
    const { page, pane: opened } = await open("?sample=blank&lang=ja-JP");
    const pane = await opened();
    const shown = (text: string): Promise<void> => page.getByRole("gridcell", { name: text, exact: true }).waitFor();
    await typeInto(page, "D1", "F01");
    await typeInto(page, "E1", "recorded");
    await typeInto(page, "D3", '=KIKITORI.SCORE("facility",D1:E1)');
    // F01 weighs 3 of the viewpoint's 15
    await shown("20");
    expect(await valueIn(pane, "D3")).toBe(20);
    await typeInto(page, "E1", "restricted");
    await shown("10");
    await typeInto(page, "F3", '=KIKITORI.LOSS("suspected-attack","*","likely",D1:E1)');
    await shown("s1.legal");
    await typeInto(page, "D5", '=KIKITORI.SCORE("設備",D1:E1)');
    await shown("#VALUE!");
  });
});
