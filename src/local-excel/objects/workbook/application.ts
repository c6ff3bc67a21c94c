import { excelClass, type ExcelClass } from "../../protocol/excel-class";
import type { LocalWorkbook } from "../../xlsx/workbook";
import { oneOf } from "../arguments";
import { CULTURE_INFO } from "./culture-info";

const MODES = ["Automatic", "AutomaticExceptTables", "Manual"] as const;
const CALCULATIONS = ["Recalculate", "Full", "FullRebuild"] as const;

export const APPLICATION: ExcelClass<LocalWorkbook> = excelClass<LocalWorkbook>({
  name: "Application",
  since: "1.1",
  later: {
    "1.6": ["suspendApiCalculationUntilNextSync"],
    "1.9": ["calculationState", "suspendScreenUpdatingUntilNextSync"],
    "1.11": ["cultureInfo"],
  },
  get: {
    calculationMode: (workbook) => workbook.calculationMode,
    calculationState: ({ calculation }) => {
      calculation.settle();
      return calculation.state;
    },
  },
  set: {
    calculationMode: (workbook, value) => {
      workbook.calculationMode = oneOf(value, MODES);
    },
  },
  methods: {
    calculate: (workbook, [kind]) => {
      oneOf(kind, CALCULATIONS);
      workbook.calculation.recalculate(workbook.sheets);
    },
    suspendApiCalculationUntilNextSync: (workbook) => workbook.calculation.suspend(),
    // Nothing to suspend: Local Excel has no screen.
    suspendScreenUpdatingUntilNextSync: () => undefined,
  },
  objects: { cultureInfo: () => CULTURE_INFO.of(null) },
});
