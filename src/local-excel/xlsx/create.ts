import { type Font, Workbook } from "./native";
import { writeWorkbook } from "./save";
import { readTheme, themeXml } from "./theme";
import { LocalWorkbook } from "./workbook";

export interface NewWorkbookOptions {
  readonly sheetName?: string;
  readonly defaultFont?: { readonly name: string; readonly size: number };
}

/** Font family numbers of the file format: 2 is sans-serif, 3 is what Excel writes for Japanese gothic fonts. */
function nativeFont(name: string, size: number): Partial<Font> {
  const japanese = /[\u0100-\uffff]/.test(name);
  return japanese
    ? { name, size, family: 3, charset: 128, scheme: "minor" }
    : { name, size, family: 2, scheme: "minor" };
}

/** A new workbook, by default with the sheet name and font of Japanese Excel. */
export function newWorkbook(options: NewWorkbookOptions = {}): LocalWorkbook {
  const { name, size } = options.defaultFont ?? { name: "游ゴシック", size: 11 };
  const native = new Workbook();
  native.defaultFont = nativeFont(name, size);
  const heading = name === "游ゴシック" ? "游ゴシック Light" : name;
  const extras = { themeXml: themeXml(heading, name), carried: { parts: {}, links: [] } };
  const workbook = new LocalWorkbook(native, readTheme(extras.themeXml), (self, saving) =>
    writeWorkbook(self, extras, saving),
  );
  workbook.addSheet(options.sheetName ?? "Sheet1");
  return workbook;
}
