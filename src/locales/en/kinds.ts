import type { PersonalDataKind } from "../../engine";

/** Kinds of personal data, as names within other texts. */
export const kindNames = {
  name: "names",
  address: "addresses",
  contact: "phone numbers or e-mail addresses",
  account: "log-in data or purchase history",
  bank: "bank accounts and PINs",
  card: "credit card numbers",
  myNumber: "My Number",
  income: "income, assets or debts",
  credit: "bad credit records",
  health: "health check results",
  medical: "medical history, disability or beliefs",
  criminal: "criminal records",
} satisfies Readonly<Record<PersonalDataKind, string>>;
