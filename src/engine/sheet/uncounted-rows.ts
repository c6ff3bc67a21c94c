import { incidentNumbers, tellingIds, untellingIds } from "../profile/incidents";
import { providerNumbers } from "../profile/providers";
import type { VariableId } from "../profile/variables";
import type { HearingSheet } from "./hearing-sheet";
import type { SheetIssue } from "./issue";

/** A row of a table counts by any of `counting`, of which `asked` is the first to ask for; `others` say nothing without. */
interface TableRow {
  readonly asked: VariableId;
  readonly counting: readonly VariableId[];
  readonly others: readonly VariableId[];
}

/** A row of providers counts by its name, one of incidents by what says that there was one. */
export const countedRows: Readonly<Record<"provider" | "incident", readonly TableRow[]>> = {
  provider: providerNumbers.map((number) => ({
    asked: `provider.${number}.name`,
    counting: [`provider.${number}.name`],
    others: [`provider.${number}.kind`, `provider.${number}.business`],
  })),
  incident: incidentNumbers.map((number) => ({
    asked: `incident.${number}.scenario`,
    counting: tellingIds(number),
    others: untellingIds(number),
  })),
};

/** Rows that say something of a provider without its name, or of an incident without what it was. */
export function uncountedRows({ profile, standIns = {} }: Pick<HearingSheet, "profile" | "standIns">): SheetIssue[] {
  const isFilled = (id: VariableId): boolean =>
    [profile[id], standIns[id]].some((cell) => String(cell ?? "").trim() !== "");
  return Object.values(countedRows)
    .flat()
    .flatMap(({ asked, counting, others }): SheetIssue[] => {
      const other = others.find(isFilled);
      return other === undefined || counting.some(isFilled) ? [] : [{ code: "uncountedRow", variable: asked, other }];
    });
}
