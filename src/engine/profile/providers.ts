import { fact, type FlagVariable, type InformationVariable, type MentionVariable } from "./variable";

/** What a provider is to the business. */
export const providerKinds = ["cloud", "hosting", "cdn", "isp", "saas", "outsourcer"] as const;
export type ProviderKind = (typeof providerKinds)[number];

/** Rows of the table of providers. */
export const providerNumbers = [1, 2, 3, 4, 5, 6] as const;
export type ProviderNumber = (typeof providerNumbers)[number];
export type ProviderField = "name" | "kind" | "business";
export type ProviderNameId = `provider.${ProviderNumber}.name`;
type ProviderVariable =
  MentionVariable<ProviderNameId> | InformationVariable<`provider.${ProviderNumber}.${"kind" | "business"}`>;

export const providerNames: readonly ProviderNameId[] = providerNumbers.map(
  (number) => `provider.${number}.name` as const,
);

/** Whose outage would stop the business, a row a provider: its name, what it is, and the business that would stop. */
export const providerVariables: readonly ProviderVariable[] = providerNumbers.flatMap((number): ProviderVariable[] => [
  { id: `provider.${number}.name`, section: "providers", kind: "mention", fact: true, suggested: "provider" },
  { id: `provider.${number}.kind`, section: "providers", kind: "information", form: "choice", list: "providerKind" },
  { id: `provider.${number}.business`, section: "providers", kind: "information", form: "text" },
]);

/** There is none; blank says nothing. */
export const providersNone: FlagVariable<"providersNone"> = {
  ...fact("providersNone", "providers"),
  noneOf: providerNames,
};
