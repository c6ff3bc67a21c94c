import { writeOver } from "../../excel/write-over";
import { writeResults } from "../../excel/write-results";
import type { HostIssue, PlacedIssue } from "../../issues";
import type { Language } from "../../locales";
import { planAcceptance } from "../../workbook/plan/acceptance";
import { planApproval } from "../../workbook/plan/approval";
import type { Local } from "./local-workbook";

/** What is written of acceptance; `approve`: with an approval on the case record. */
export interface AcceptanceToWrite {
  readonly approve: boolean;
}

type AcceptanceWritten =
  | { readonly kind: "written" }
  | { readonly kind: "refused"; readonly refusal: readonly PlacedIssue[] }
  | { readonly kind: "failed"; readonly issue: HostIssue };

/** Writes the sheet of acceptance and the case record into a workbook that holds a result. `time`: ISO 8601. */
export function writeAcceptance(
  local: Local,
  { approve }: AcceptanceToWrite,
  language: Language,
  time: string,
): Promise<AcceptanceWritten> {
  return local.use(async () => {
    const outcome = await writeResults((snapshot) => planAcceptance(snapshot, language));
    if (outcome.kind === "stopped") throw new Error("Nothing here stops a write");
    if (outcome.kind !== "written") return outcome;
    if (!approve) return { kind: "written" };
    const approved = await writeOver((snapshot) => planApproval(snapshot, time));
    return approved.kind === "written"
      ? { kind: "written" }
      : { kind: "refused", refusal: approved.issues.map((issue) => ({ issue })) };
  });
}
