/** How gravely a court weighs a kind of personal data; picks the award per person. Source: court cases, domain table of awards. */
export const awardClasses = ["general", "financial", "sensitive"] as const;
export type AwardClass = (typeof awardClasses)[number];

/** Kinds of personal data a firm may hold, one yes/no cell each, least grave first. Classes: 前提 after JNSA's EP map. */
export const personalDataKinds = [
  { id: "name", award: "general" },
  { id: "address", award: "general" },
  { id: "contact", award: "general" },
  { id: "account", award: "general" },
  { id: "bank", award: "financial" },
  { id: "card", award: "financial" },
  { id: "myNumber", award: "financial" },
  { id: "income", award: "financial" },
  { id: "credit", award: "financial" },
  { id: "health", award: "sensitive" },
  { id: "medical", award: "sensitive" },
  { id: "criminal", award: "sensitive" },
] as const satisfies readonly { readonly id: string; readonly award: AwardClass }[];
export type PersonalDataKind = (typeof personalDataKinds)[number]["id"];
