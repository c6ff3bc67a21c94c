import type { ProviderKind } from "./providers";
import type { VariableId } from "./variables";

/** What a cell of an older template says to those that took its place. */
export interface RetiredVariable {
  readonly form: "text" | "date";
  /** Where its text goes. */
  readonly text: VariableId;
  /** What the cell says beside its text: a pick list's entry. */
  readonly beside?: { readonly id: VariableId; readonly value: string };
  /** Where it goes if the text says that there is none: as a yes, or as it is written; nowhere. */
  readonly none: { readonly id: VariableId; readonly as: "yes" | "written" } | null;
}

const provider = (row: 1 | 2 | 3 | 4, kind: ProviderKind): RetiredVariable => ({
  form: "text",
  text: `provider.${row}.name`,
  beside: { id: `provider.${row}.kind`, value: kind },
  none: null,
});

/** Cells of the profile that are no longer asked for: a provider of each kind, past incidents and cover as texts. */
export const retiredVariables = {
  cloudProvider: provider(1, "cloud"),
  hostingProvider: provider(2, "hosting"),
  cdnProvider: provider(3, "cdn"),
  ispProvider: provider(4, "isp"),
  otherProviders: { form: "text", text: "provider.5.name", none: null },
  lossHistory: { form: "text", text: "incidentsNote", none: { id: "incidentsNone", as: "yes" } },
  coverInForce: { form: "text", text: "policy.note", none: { id: "policy.insurer", as: "written" } },
  insurancePeriod: { form: "text", text: "policy.note", none: null },
  renewalDate: { form: "date", text: "policy.to", none: null },
} as const satisfies Readonly<Record<string, RetiredVariable>>;
export type RetiredVariableId = keyof typeof retiredVariables;
export const retiredVariableIds = Object.keys(retiredVariables) as readonly RetiredVariableId[];

/** The retired cell that says what a variable of the calculation is; null where none does. */
export const retiredSourceOf = (id: VariableId): RetiredVariableId | null =>
  retiredVariableIds.find((retired) => {
    const { text, none }: RetiredVariable = retiredVariables[retired];
    return text === id || none?.id === id;
  }) ?? null;
