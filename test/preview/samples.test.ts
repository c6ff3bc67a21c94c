import { readdirSync } from "node:fs";
import path from "node:path";
import { previewWords } from "../../src/locales/preview";
import { fileNameOf, isWorkbookId } from "../../src/preview/workbooks";

const files = (folder: string): string[] =>
  readdirSync(path.join(__dirname, "../../assets", folder)).filter((file) => file.endsWith(".xlsx"));

test("every sample and template has a name in the preview, and every name a file", () => {
  const { samples, empty } = previewWords("ja");
  const named = [...Object.keys(samples), ...Object.keys(empty)];
  expect(named.filter((id) => !isWorkbookId(id))).toEqual([]);
  const offered = named.filter(isWorkbookId).map(fileNameOf);
  expect(offered.sort()).toEqual([...files("samples"), ...files("templates"), "Book1.xlsx"].sort());
});
