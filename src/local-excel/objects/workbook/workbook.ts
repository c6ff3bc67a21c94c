import { ExcelError } from "../../protocol/errors";
import { excelClass, type ExcelClass } from "../../protocol/excel-class";
import type { LocalWorkbook } from "../../xlsx/workbook";
import { APPLICATION } from "./application";
import { text } from "../arguments";
import { NAMES } from "./names";
import { RANGE } from "../range/range";
import { rangeOfFormula } from "../range/navigation";
import { RangeTarget } from "../range/target";
import { RUNTIME } from "./runtime";
import { TABLES } from "./tables";
import { WORKSHEETS } from "../worksheet/worksheets";

export const WORKBOOK: ExcelClass<LocalWorkbook> = excelClass<LocalWorkbook>({
  name: "Workbook",
  since: "1.1",
  later: { "1.7": ["name", "getActiveCell"], "1.9": ["isDirty"] },
  get: { name: (workbook) => workbook.fileName },
  objects: {
    application: (workbook) => APPLICATION.of(workbook),
    names: (workbook) => NAMES.of({ workbook, scope: null }),
    tables: (workbook) => TABLES.of({ workbook, sheet: null }),
    worksheets: (workbook) => WORKSHEETS.of(workbook),
    _Runtime: (workbook) => RUNTIME.of(workbook),
  },
  producers: {
    // What the getRange of an event calls.
    _GetRangeForEventByReferenceId: (workbook, [id]) => {
      const range = rangeOfFormula(text(id), null, workbook);
      if (!range) throw new ExcelError("InvalidReference");
      return RANGE.of(range);
    },
    _GetRangeOrNullObjectForEventByReferenceId: (workbook, [id]) => {
      const range = rangeOfFormula(text(id), null, workbook);
      return range ? RANGE.of(range) : null;
    },
    getSelectedRange: (workbook) => RANGE.of(new RangeTarget(workbook.activeSheet, workbook.selection)),
    getActiveCell: (workbook) => {
      const { top, left } = workbook.selection;
      return RANGE.of(new RangeTarget(workbook.activeSheet, { top, left, bottom: top, right: left }));
    },
  },
});
