import { readFileSync } from "node:fs";
import path from "node:path";
import { strToU8, zipSync } from "fflate";
import type { Page } from "playwright-core";
import { openLocal } from "../../src/cli/diagnosis/local-workbook";
import { newWorkbook } from "../../src/local-excel";
import { compoundFile } from "../cli/compound-file";
import { kikitori, newFolder, sample } from "../cli/support";
import { sampled } from "../support/cases";
import { fixedTime, save } from "../support/local";
import { describeWith } from "../support/witness";
import { readXlsx } from "../support/xlsx-file";
import { partsWithoutTime } from "./parts";
import { openFile, previews, typeInto, valueIn } from "./support";

jest.setTimeout(120_000);

const retailer = readFileSync(sample("retailer.xlsx"));

async function drop(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  const files = await page.evaluateHandle(
    ([file, content]) => {
      const data = new DataTransfer();
      data.items.add(new File([Uint8Array.from(content)], file));
      return data;
    },
    [name, [...bytes]] as const,
  );
  await page.dispatchEvent("main", "dragover", { dataTransfer: files });
  await page.getByText("ここに.xlsxファイルを放してください").waitFor();
  await page.dispatchEvent("main", "drop", { dataTransfer: files });
}

const download = async (page: Page): Promise<{ name: string; bytes: Uint8Array }> => {
  const [saved] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "ダウンロード" }).click(),
  ]);
  return { name: saved.suggestedFilename(), bytes: readFileSync(await saved.path()) };
};

const title = (page: Page, name: string) => page.getByRole("banner").getByText(name, { exact: true });

describeWith("chromium", "files in the preview", () => {
  const { open, same } = previews();

  test("every sample and empty workbook opens from the menu", async () => {
    const { page } = await same("?sample=blank&lang=ja-JP");
    for (const [item, file, cell] of sampled(
      [
        ["小売チェーン", "retailer.xlsx", "サイバーリスク診断 ヒアリングシートのご案内"],
        ["通販会社", "online-shop.xlsx", "サイバーリスク診断 ヒアリングシートのご案内"],
        ["病院", "hospital.xlsx", "サイバーリスク診断 ヒアリングシートのご案内"],
        ["部品メーカー", "manufacturer.xlsx", "サイバーリスク診断 ヒアリングシートのご案内"],
        ["記入もれや曖昧な回答の多いシート", "incomplete.xlsx", "サイバーリスク診断 ヒアリングシートのご案内"],
        ["通販会社（英語）", "online-shop-en.xlsx", "Cyber risk diagnosis: guide to the hearing sheet"],
        ["空のヒアリングシート（日本語）", "kikitori-hearing-sheet-ja.xlsx", "ご記入の手順"],
        ["空のヒアリングシート（英語）", "kikitori-hearing-sheet-en.xlsx", "How to fill it in"],
      ] as const,
      3,
    )) {
      await page.getByRole("button", { name: "開く" }).click();
      await page.getByRole("menuitem", { name: item, exact: true }).click();
      await page.getByRole("status").getByText(`「${file}」を開きました。`).waitFor();
      await title(page, file).waitFor();
      await page.getByRole("main").getByText(cell, { exact: true }).first().waitFor();
    }
    await page.getByRole("button", { name: "開く" }).click();
    await page.getByRole("menuitem", { name: "空のブック", exact: true }).click();
    await title(page, "Book1.xlsx").waitFor();
  });

  test("a file that is chosen opens, and one can go back to what was open, as it was left", async () => {
    const { page, pane } = await open("?sample=blank&lang=ja-JP");
    await pane();
    await typeInto(page, "B2", "before");
    await openFile(page, "お客様.xlsx", retailer);
    await title(page, "お客様.xlsx").waitFor();
    await page.getByRole("button", { name: "「Book1.xlsx」に戻る" }).click();
    await title(page, "Book1.xlsx").waitFor();
    expect(await valueIn(await pane(), "B2")).toBe("before");
  });

  test("a file that is dropped opens", async () => {
    const { page, pane } = await same("?sample=blank&lang=ja-JP");
    await pane();
    await drop(page, "dropped.xlsx", retailer);
    await title(page, "dropped.xlsx").waitFor();
    await page.getByText("ここに.xlsxファイルを放してください").waitFor({ state: "detached" });
  });

  test("bad files are refused in words, and the open workbook stays", async () => {
    const { page, pane } = await open("?sample=blank&lang=ja-JP");
    await pane();
    await typeInto(page, "B2", "mine");
    const cases: readonly (readonly [string, Uint8Array, string, string])[] = [
      ["a.xlsx", new Uint8Array(), "KK-3001", "ファイルの中身が空です"],
      ["a.xlsx", new Uint8Array(21 * 1024 * 1024), "KK-3002", "ファイルが大きすぎます"],
      ["a.csv", strToU8("質問,回答\n"), "KK-3003", "CSVなどの文字だけのファイル"],
      ["a.xlsx", strToU8("<!DOCTYPE html><html></html>"), "KK-3004", "Webページ（HTML）"],
      ["a.pdf", strToU8("%PDF-1.7\n%âãÏÓ\n"), "KK-3005", "PDFです"],
      ["a.xls", compoundFile("Workbook"), "KK-3007", "古い形式のExcelブック（.xls）"],
      ["a.xlsx", compoundFile("EncryptedPackage"), "KK-3008", "パスワードなどで保護された"],
      ["a.zip", zipSync({ "readme.txt": strToU8("x") }), "KK-3011", "圧縮ファイルです"],
      ["a.png", Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]), "KK-5009", "読めるのは*.xlsxです"],
      ["a.xlsx", retailer.subarray(0, retailer.length - 100), "KK-3030", "ファイルが壊れています"],
    ];
    for (const [name, bytes, number, words] of sampled(cases, 3)) {
      if (number === "KK-3004") await drop(page, name, bytes);
      else await openFile(page, name, bytes);
      const alert = page.getByRole("alert").filter({ hasText: number });
      await alert.waitFor();
      expect(await alert.innerText()).toContain(words);
      expect(await alert.innerText()).toContain(`「${name}」を開けません`);
      expect(await alert.innerText()).toContain("開いているブックはそのままです。");
      await title(page, "Book1.xlsx").waitFor();
    }
    expect(await valueIn(await pane(), "B2")).toBe("mine");
  });

  test("what is downloaded is what the command line writes, but for the time", async () => {
    const { page, pane } = await open("?sample=retailer&lang=ja-JP");
    await pane();
    const { name, bytes } = await download(page);
    await page.getByRole("status").getByText("「retailer.xlsx」を保存しました。").waitFor();
    expect(name).toBe("retailer.xlsx");
    const local = await openLocal({ name, bytes: retailer, isJson: false }, "ja");
    expect(partsWithoutTime(bytes)).toEqual(partsWithoutTime(await local.save(fixedTime)));
  });

  test("so it is after a diagnosis in the pane", async () => {
    const { page, pane } = await open("?sample=retailer&lang=ja-JP");
    const frame = await pane();
    await frame.getByRole("tab", { name: "診断" }).click();
    await frame.getByRole("button", { name: "診断する" }).click();
    await frame.getByText("診断が終わりました。結果をシートに書きました。").waitFor();
    await page.getByRole("main").getByText("定性リスク診断の結果", { exact: true }).last().waitFor();
    const { bytes } = await download(page);
    const folder = newFolder();
    expect((await kikitori(["diagnose", sample("retailer.xlsx"), "-o", "out.xlsx"], { folder })).code).toBe(0);
    expect(partsWithoutTime(bytes)).toEqual(partsWithoutTime(readFileSync(path.join(folder, "out.xlsx"))));
  });

  test("what was typed is in the file, and the file opens again", async () => {
    const { page, pane } = await same("?sample=blank&lang=ja-JP");
    await openFile(page, "mine.xlsx", await save(newWorkbook({ sheetName: "入力" })));
    await title(page, "mine.xlsx").waitFor();
    await pane();
    await typeInto(page, "B2", "=6*7");
    const { bytes } = await download(page);
    expect(readXlsx(bytes).cells("入力").get("B2")).toEqual({ value: 42, formula: "6*7" });
    await openFile(page, "again.xlsx", bytes);
    await title(page, "again.xlsx").waitFor();
    expect(await valueIn(await pane(), "B2")).toBe(42);
  });
});
