import { names } from "./names";
import { guide } from "./guide";
import { annex } from "./annex";
import { hearing } from "./hearing";
import { improvements } from "./improvements";
import { lists } from "./lists";
import { calc } from "./calc";
import { parameters } from "./parameters";
import { setComparison } from "./set-comparison";
import { rating } from "./rating";
import { losses } from "./losses";
import { notices, services } from "./insurer";
import { mapping } from "./mapping";
import { acceptance } from "./acceptance";
import { caseRecord } from "./case-record";
import { acceptanceRules } from "./acceptance-rules";
import { memo } from "./memo";
import { cover } from "./cover";
import { coverCalc } from "./cover-calc";
import { query } from "./query";
import { plans } from "./plans";
import { report } from "./report";
import { standing } from "./standing";
import { record } from "./record";
import type { SheetWords } from "../../shape-sheets";

/** Words of the sheets, a file each. `{…}` marks a place filled by the layout. */
export const sheets = {
  names,
  font: "Yu Gothic",
  footer: "Cyber risk diagnosis - technical indication only, not a quotation   &P / &N",
  templateFooter: "Cyber risk diagnosis hearing sheet - not an insurance declaration   &P / &N",
  /** Printed above each page of what may not leave the insurer yet. */
  internalHeader: "Internal use only",
  guide,
  hearing,
  annex,
  lists,
  calc,
  parameters,
  setComparison,
  rating,
  losses,
  improvements,
  mapping,
  memo,
  report,
  query,
  services,
  notices,
  acceptance,
  caseRecord,
  acceptanceRules,
  plans,
  cover,
  coverCalc,
  standing,
  record,
} satisfies SheetWords;
