import { ExcelError } from "../../protocol/errors";
import { EVENT, WHOLE_WORKBOOK } from "../../protocol/events";
import { excelClass, type ExcelClass } from "../../protocol/excel-class";
import type { LocalWorkbook } from "../../xlsx/workbook";
import { text } from "../arguments";
import { rangeOfFormula } from "../range/navigation";
import { RANGE } from "../range/range";
import { RangeTarget } from "../range/target";
import { WORKSHEETS } from "../worksheet/worksheets";
import { APPLICATION } from "./application";
import { NAMES } from "./names";
import { RUNTIME } from "./runtime";
import { TABLES } from "./tables";

export const WORKBOOK: ExcelClass<LocalWorkbook> = excelClass<LocalWorkbook>({
  name: "Workbook",
  since: "1.1",
  later: { "1.7": ["name", "getActiveCell"], "1.9": ["isDirty"], "1.13": ["onActivated"] },
  events: ["onActivated"],
  methods: {
    _RegisterActivatedEvent: (_, __, { events }) => events.register(EVENT.workbookActivated, WHOLE_WORKBOOK),
    _UnregisterActivatedEvent: (_, __, { events }) => events.unregister(EVENT.workbookActivated, WHOLE_WORKBOOK),
  },
  get: { name: (workbook) => workbook.fileName },
  objects: {
    application: (workbook) => APPLICATION.of(workbook),
    names: (workbook) => NAMES.of({ workbook, scope: null }),
    tables: (workbook) => TABLES.of({ workbook, sheet: null }),
    worksheets: (workbook) => WORKSHEETS.of(workbook),
    _Runtime: (workbook) => RUNTIME.of(workbook),
  },
  producers: {
    // Called by an event's getRange.
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
