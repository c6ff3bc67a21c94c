import type { HostIssue, PlacedIssue } from "../issues";
import type { Verdict } from "../workbook/check/verdict";

/** What a verdict has to say to a person; nothing where the result is complete. */
export function verdictIssues({ state, differences }: Verdict): readonly PlacedIssue<HostIssue>[] {
  switch (state) {
    case "complete":
      return [];
    case "stale":
      return [{ issue: { code: "inputsChanged" } }];
    case "pending":
      return [{ issue: { code: "calculationPending" } }];
    case "differs":
      return differences.map(({ sheet, cell, expected, received, unit }) => ({
        issue: { code: "differsFromEngine", expected, received, unit },
        ...(sheet === "" ? {} : { place: { sheet, cell } }),
      }));
  }
}
