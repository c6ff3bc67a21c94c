import { excelClass, type ExcelClass } from "../../protocol/excel-class";
import type { LocalWorkbook } from "../../xlsx/workbook";
import { flag } from "../arguments";

export const RUNTIME: ExcelClass<LocalWorkbook> = excelClass<LocalWorkbook>({
  name: "Runtime",
  since: "1.8",
  get: { enableEvents: (_, host) => host.events.enabled },
  set: {
    enableEvents: (_, value, host) => {
      host.events.enabled = flag(value);
    },
  },
});
