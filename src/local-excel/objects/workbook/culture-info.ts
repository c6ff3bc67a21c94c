import { excelClass, type ExcelClass } from "../../protocol/excel-class";

export const CULTURE_INFO: ExcelClass<null> = excelClass<null>({
  name: "CultureInfo",
  since: "1.11",
  get: { name: (_, host) => host.options.contentLanguage },
});
