import { assess, defaultParameters, type Plan } from "../../src/engine";
import { runSync } from "../../src/scheduling/chunked";
import { coverYears } from "../../src/workbook/plan/cover-years";
import type { StampedYears } from "../../src/workbook/sheets/cover/years/stamped-years";
import { inCells } from "./cover-cells";
import { retailer } from "./customers";

/** Plans over a thousand years of a retailer. */
export function stampedYears(plans: readonly Plan[]): StampedYears {
  const sheet = { profile: retailer.profile, answers: {} };
  const info = { assessment: assess(sheet, defaultParameters), reading: { sheet }, parameters: defaultParameters };
  const order = { info, revenue: 1e9, plans: inCells(plans) };
  return runSync(coverYears(order, { years: 1_000, time: "2026-04-01T09:00:00+09:00" }));
}
