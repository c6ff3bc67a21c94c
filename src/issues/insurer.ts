import type { InsurerFault, InsurerRemark } from "../engine";
import type { IssueNumbers } from "./number";

export const insurerNumbers = {
  insurerTooLarge: "KK-3160",
  insurerTooMany: "KK-3161",
  insurerText: "KK-3162",
  insurerLogo: "KK-3163",
  reportInternalOnly: "KK-3164",
  reportNotInForce: "KK-3165",
  noticeNewer: "KK-3166",
} as const satisfies IssueNumbers<InsurerFault | InsurerRemark>;
