import type { PlanWords } from "../../shape-plans";

export const exclusions: PlanWords["exclusions"] = {
  war: "War and civil war",
  stateBackedAttack: "State-backed attacks on infrastructure",
  earthquake: "Earthquake, eruption and tsunami",
  grossNegligence: "Intent and gross negligence",
  overCapacity: "Outages by use beyond capacity, unless malicious intent is proved",
  knownCircumstances: "Circumstances known before the policy began",
  fines: "Fines and penalties",
  betterment: "Making systems better than they were",
  brandValue: "Loss of brand or share value",
  paymentFraud: "Payments made on false instructions",
  utilities: "Failure of telecommunications, power, water and the like",
  ransom: "Ransom",
  voluntaryShutdown: "A shutdown of one's own before an attack is confirmed",
  dependency: "Outages of contractors and clouds",
  cardLiability: "Claims of card companies for reissue and fraud",
  itServices: "Liability from IT services provided to others",
  bodilyInjury: "Bodily injury and property damage",
};
