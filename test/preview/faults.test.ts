import type { Page } from "playwright-core";
import { describeWith } from "../support/witness";
import { choose, codeOf, previews, valueIn } from "./support";

jest.setTimeout(120_000);

/** The sign that trouble is being caused. */
const sign = (page: Page) => page.getByRole("status").filter({ hasText: "トラブルを起こしています" });

describeWith("chromium", "trouble caused in the preview", () => {
  const { open, same } = previews();
  const address = "?sample=blank&lang=ja-JP";

  test("a request fails, once", async () => {
    const { page, pane } = await same(address);
    const frame = await pane();
    await choose(page, "次の要求が失敗する");
    await sign(page).getByText("次の要求が失敗する").waitFor();
    expect(await codeOf(frame)).toBe("GeneralException");
    await sign(page).waitFor({ state: "detached" });
    expect(await valueIn(frame, "B2")).toBe("");
    expect(await codeOf(frame)).toBeNull();
  });

  test("a reply is lost: what was asked is done, and nobody says so", async () => {
    const { page, pane } = await same(address);
    const frame = await pane();
    await choose(page, "次の返事が届かない");
    expect(await codeOf(frame)).toBe("InvalidOrTimedOutSession");
    await sign(page).waitFor({ state: "detached" });
    expect(await valueIn(frame, "B2")).toBe("written");
  });

  test("a cell is being edited: refused, or waited for, until it is over", async () => {
    const { page, pane } = await same(address);
    const frame = await pane();
    await choose(page, "セルの編集中");
    expect(await codeOf(frame)).toBe("InvalidOperationInCellEditMode");
    expect(await codeOf(frame)).toBe("InvalidOperationInCellEditMode");
    const waiting = codeOf(frame, true);
    await page.getByRole("button", { name: "すべてやめる" }).click();
    expect(await waiting).toBeNull();
    await sign(page).waitFor({ state: "detached" });
    expect(await valueIn(frame, "B2")).toBe("written");
  });

  test("a cell a person types in is being edited, until Enter or Esc, and whatever trouble is caused beside it", async () => {
    const { page, pane } = await same(address);
    const frame = await pane();
    const begin = async (): Promise<void> => {
      await page.getByLabel("セル番地または名前").fill("C3");
      await page.keyboard.press("Enter");
      await page.keyboard.type("12");
    };
    for (const end of ["Enter", "Escape"]) {
      await begin();
      expect(await codeOf(frame)).toBe("InvalidOperationInCellEditMode");
      await page.keyboard.press(end);
      expect(await codeOf(frame)).toBeNull();
    }
    await choose(page, "セルの編集中");
    await begin();
    await page.keyboard.press("Enter");
    expect(await codeOf(frame)).toBe("InvalidOperationInCellEditMode");
    await page.getByRole("button", { name: "すべてやめる" }).click();
    expect(await codeOf(frame)).toBeNull();
  });

  test("writes are too large, until it is over; reading goes on", async () => {
    const { page, pane } = await same(address);
    const frame = await pane();
    const before = await valueIn(frame, "B2");
    await choose(page, "書き込みが大きすぎる");
    expect(await codeOf(frame)).toBe("RequestPayloadSizeLimitExceeded");
    expect(await codeOf(frame)).toBe("RequestPayloadSizeLimitExceeded");
    expect(await valueIn(frame, "B2")).toBe(before);
    await page.getByRole("button", { name: "すべてやめる" }).click();
    await sign(page).waitFor({ state: "detached" });
    expect(await codeOf(frame)).toBeNull();
  });

  test("another workbook is in front, until it is not", async () => {
    const { page, pane } = await same(address);
    const frame = await pane();
    await choose(page, "別のブックが手前にある");
    expect(await codeOf(frame)).toBeNull();
    const adding = () =>
      frame.evaluate(() =>
        Excel.run(async (context) => {
          context.workbook.worksheets.add("new");
          await context.sync();
          return null;
        }).catch(({ code }: { code: string }) => code),
      );
    expect(await adding()).toBe("GeneralException");
    await choose(page, "別のブックが手前にある");
    await sign(page).waitFor({ state: "detached" });
    expect(await adding()).toBeNull();
  });

  test("Excel is slow: three seconds or more, from the address too, and in a pane that is opened again", async () => {
    const { page, pane } = await open(`${address}&fault=slow,nonsense`);
    await pane();
    await sign(page).getByText("Excelの返事が3秒遅れる").waitFor();
    await page.getByRole("button", { name: "作業ウィンドウを開き直す" }).click();
    const frame = await pane();
    const before = performance.now();
    expect(await codeOf(frame)).toBeNull();
    expect(performance.now() - before).toBeGreaterThan(2900);
    await sign(page).waitFor();
  });
});
