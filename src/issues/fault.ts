import type { IssueNumbers } from "./number";

/** Our own fault; `received`: what a developer needs to find it. */
export type FaultIssue =
  | { readonly code: "internalFault"; readonly received: string }
  | { readonly code: "notImplemented"; readonly received: string };

export const faultNumbers = {
  internalFault: "KK-9001",
  notImplemented: "KK-9002",
} as const satisfies IssueNumbers<FaultIssue>;
