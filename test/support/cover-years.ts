import { assess, defaultParameters, type Plan } from "../../src/engine";
import { writeResults } from "../../src/excel/write-results";
import type { LocalWorkbook } from "../../src/local-excel";
import type { Language } from "../../src/locales";
import { runSync } from "../../src/scheduling/chunked";
import { coverYears } from "../../src/workbook/plan/cover-years";
import { planCover } from "../../src/workbook/plan/plans";
import type { StampedYears } from "../../src/workbook/sheets/cover/years/stamped-years";
import { inCells } from "./cover-cells";
import { retailer } from "./customers";
import { inExcel } from "./local";

const time = "2026-04-01T09:00:00+09:00";

/** Plans over a thousand years of a retailer. */
export function stampedYears(plans: readonly Plan[]): StampedYears {
  const sheet = { profile: retailer.profile, answers: {} };
  const info = { assessment: assess(sheet, defaultParameters), reading: { sheet }, parameters: defaultParameters };
  const order = { info, revenue: 1e9, plans: inCells(plans) };
  return runSync(coverYears(order, { years: 1_000, time }));
}

/** Writes the comparison of the plans on a workbook's sheet, with so many years; 0 leaves the years out. */
export const writeCoverYears = (workbook: LocalWorkbook, language: Language, years: number) =>
  inExcel(workbook, () =>
    writeResults((snapshot) =>
      planCover(snapshot, language, years > 0 ? { yearsOf: (order) => coverYears(order, { years, time }) } : {}),
    ),
  );
