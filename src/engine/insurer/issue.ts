import type { LogoFault } from "./logo";
import type { ReleaseFields } from "./insurer-set";

/** Lists of an insurer's set that have a most. */
export type InsurerList = "services" | "notices" | "measures" | "plans" | "questions";

/** What prevents the use of an insurer's set. `path`: where in the JSON, such as services.2.provider. */
export type InsurerFault =
  /** Characters allowed, and there. */
  | { readonly code: "insurerTooLarge"; readonly limit: number; readonly received: number }
  | {
      readonly code: "insurerTooMany";
      readonly list: InsurerList;
      readonly path: string;
      readonly limit: number;
      readonly received: number;
    }
  /** Characters nobody sees: a control character, or one that turns the direction of writing. */
  | { readonly code: "insurerText"; readonly path: string; readonly received: string }
  | { readonly code: "insurerLogo"; readonly fault: LogoFault };

/** What to know of an insurer's set beside a customer's hearing sheet. */
export type InsurerRemark =
  /** Fields without which a report stays 社内限. */
  | { readonly code: "reportInternalOnly"; readonly missing: readonly (keyof ReleaseFields)[] }
  /** The day is not within approval and expiry: it stays 社内限. ISO dates. */
  | { readonly code: "reportNotInForce"; readonly approvedOn: string; readonly expiresOn: string; readonly on: string }
  /** A notice that the hearing sheet is older than. ISO dates. */
  | { readonly code: "noticeNewer"; readonly title: string; readonly date: string; readonly sheet: string };
