import { questions, type QuestionId } from "../catalogue";
import type { HearingSheet } from "../sheet/hearing-sheet";

export const customerIds = ["retailer", "onlineShop", "manufacturer", "hospital", "incomplete"] as const;
export type CustomerId = (typeof customerIds)[number];

/** A made-up customer the model is checked on. */
export interface ReferenceCustomer {
  readonly profile: HearingSheet["profile"];
  /** Degree (0–1) of controls in place, in the weighted mean of all answers; null leaves every question open. */
  readonly step: number | null;
}

/** The kinds of customers the product's samples show. No real firm. */
export const referenceCustomers: Readonly<Record<CustomerId, ReferenceCustomer>> = {
  /** A large holder of persons' data with weak controls: the column's case. */
  retailer: {
    profile: {
      industry: "I2",
      revenue: 80e9,
      staff: 2_000,
      pcs: 2_000,
      servers: 40,
      publicServers: 5,
      hasWebsite: true,
      webSales: 2e9,
      monthlyUsers: 300_000,
      personsHeld: 100_000,
      largestDatabase: 100_000,
      "kinds.account": true,
      entrustors: 2,
      "provider.1.name": "A",
      "provider.2.name": "B",
    },
    step: 0.15,
  },
  /** Sells all it sells on its site and keeps cards. */
  onlineShop: {
    profile: {
      industry: "I2",
      revenue: 3.15e9,
      staff: 40,
      pcs: 45,
      servers: 4,
      publicServers: 3,
      hasWebsite: true,
      webSales: 3.15e9,
      monthlyUsers: 6_500_000,
      personsHeld: 250_000,
      largestDatabase: 250_000,
      "kinds.card": true,
      cards: 60_000,
      closedDays: 10,
    },
    step: 0.5,
  },
  /** Few persons' data, hours of its own, contracts with penalties. */
  manufacturer: {
    profile: {
      industry: "E",
      revenue: 6e9,
      staff: 300,
      pcs: 300,
      servers: 15,
      publicServers: 2,
      hasWebsite: true,
      webSales: 0,
      monthlyUsers: 8_000,
      personsHeld: 1_200,
      largestDatabase: 900,
      margin: 0.22,
      businessHours: 10,
      attackHours: 30,
      slaPartners: 2,
    },
    step: 0.5,
  },
  /** Sensitive data, good controls. */
  hospital: {
    profile: {
      industry: "P",
      revenue: 5e9,
      staff: 420,
      pcs: 350,
      servers: 30,
      publicServers: 1,
      hasWebsite: true,
      personsHeld: 60_000,
      largestDatabase: 60_000,
      "kinds.medical": true,
      sensitive: 60_000,
    },
    step: 0.75,
  },
  /** A sheet nobody filled in: every value assumed, every question open. */
  incomplete: { profile: {}, step: null },
};

/** The hearing sheet of a customer: each answer brings the weighted mean of all so far as near to the step as it can. */
export function sheetOf({ profile, step }: ReferenceCustomer): HearingSheet {
  const answers: Partial<Record<QuestionId, string>> = {};
  if (step === null) return { profile, answers };
  let carried = 0;
  for (const { id, weight, options } of questions) {
    let [chosen, least] = ["", Infinity];
    for (const option of options) {
      const away = carried + weight * (option.step - step);
      if (Math.abs(away) < Math.abs(least)) [chosen, least] = [option.id, away];
    }
    answers[id] = chosen;
    carried = least;
  }
  return { profile, answers };
}
