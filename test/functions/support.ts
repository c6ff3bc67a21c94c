import type { FunctionId } from "../../src/functions/declarations";
import type { Simulate } from "../../src/functions/context";
import { run, type Outcome } from "../../src/functions/run";
import type { Language } from "../../src/locales";
import { answersBy, bestOption, type Profile } from "../support/engine";

const unused: Simulate = () => {
  throw new Error("Nothing is simulated here");
};

export const outcomeOf = (
  id: FunctionId,
  args: readonly unknown[],
  language: Language = "ja",
  simulate: Simulate = unused,
): Promise<Outcome> => run(id, args, { language, simulate });

/** The value of a function that must have one. */
export async function valueOf(id: FunctionId, ...args: readonly unknown[]): Promise<unknown> {
  const outcome = await outcomeOf(id, args);
  if (!outcome.ok) throw new Error(outcome.message);
  return outcome.value;
}

/** The manufacturer of test/engine/assess.test.ts: 300 staff with everything at its best, no personal data, no website. */
const profile: Profile = {
  industry: "E",
  revenue: 7.3e9,
  staff: 300,
  pcs: 300,
  personsHeld: 0,
  hasWebsite: false,
};
export const manufacturer: readonly (readonly unknown[])[] = [
  ...Object.entries(profile),
  ...Object.entries(answersBy(bestOption)),
];
