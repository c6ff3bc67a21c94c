import type { InsurerFault, InsurerRemark } from "../engine";
import type { IssueNumbers } from "./number";

/** A report that was not printed. */
export type ReportIssue =
  /** A PDF is asked for where there is no LibreOffice. */
  | { readonly code: "pdfUnavailable" }
  /** LibreOffice made none; `received`: what it said. */
  | { readonly code: "pdfFailed"; readonly received: string };

export const insurerNumbers = {
  insurerTooLarge: "KK-3160",
  insurerTooMany: "KK-3161",
  insurerText: "KK-3162",
  insurerLogo: "KK-3163",
  reportInternalOnly: "KK-3164",
  reportNotInForce: "KK-3165",
  noticeNewer: "KK-3166",
  pdfUnavailable: "KK-3167",
  pdfFailed: "KK-3168",
} as const satisfies IssueNumbers<InsurerFault | InsurerRemark | ReportIssue>;
