import type { InsurerSet, Notice, ReleaseFields } from "./insurer-set";
import type { InsurerRemark } from "./issue";

export const releaseFields = [
  "documentNumber",
  "approvedOn",
  "expiresOn",
  "insurer",
  "agency",
] as const satisfies readonly (keyof ReleaseFields)[];

/**
 * Why a report may not be handed out on a day, null where it may: material for soliciting has a number, an approval that
 * has begun, an expiry that has not passed, and says whose it is. `on`: ISO date.
 */
export function internalOnly({ report }: InsurerSet, on: string): InsurerRemark | null {
  const missing = releaseFields.filter((field) => report[field] === "");
  if (missing.length > 0) return { code: "reportInternalOnly", missing };
  const { approvedOn, expiresOn } = report;
  return approvedOn <= on && on <= expiresOn ? null : { code: "reportNotInForce", approvedOn, expiresOn, on };
}

/** Notices published after the hearing sheet was filled in; all where its date is not known. */
export const newerNotices = ({ notices }: InsurerSet, sheet: string | null): readonly Notice[] =>
  notices.filter(({ date }) => sheet === null || date > sheet);

/** What to know of an insurer's set beside a sheet of that date. ISO dates. */
export function insurerRemarks(set: InsurerSet, on: string, sheet: string | null): readonly InsurerRemark[] {
  const held = internalOnly(set, on);
  const newer = sheet === null ? [] : newerNotices(set, sheet);
  return [
    ...(held ? [held] : []),
    ...newer.map(({ title, date }): InsurerRemark => ({ code: "noticeNewer", title, date, sheet: sheet ?? "" })),
  ];
}
