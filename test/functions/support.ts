import type { FunctionId } from "../../src/functions/declarations";
import type { Settle, Simulate } from "../../src/functions/context";
import { run, type Outcome } from "../../src/functions/run";
import type { Language } from "../../src/locales";
import type { Terms } from "../../src/engine/cover";
import { answersBy, bestOption, type Profile } from "../support/engine";
import { open } from "../support/plans";

const unused: Simulate = () => {
  throw new Error("Nothing is simulated here");
};

const unsettled: Settle = () => {
  throw new Error("Nothing is settled here");
};

export const outcomeOf = (
  id: FunctionId,
  args: readonly unknown[],
  language: Language = "ja",
  simulate: Simulate = unused,
  settle: Settle = unsettled,
): Promise<Outcome> => run(id, args, { language, simulate, settle });

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

/** A plan of everything covered and nothing limited but what is given, a row a term; a limit that is none in words. */
export const planRows = (terms: Partial<Terms> = {}): readonly (readonly unknown[])[] =>
  Object.entries<unknown>({ ...open, ...terms }).map(([id, value]) => [id, value ?? (dates.has(id) ? "" : "限度なし")]);

const dates: ReadonlySet<string> = new Set(["firstInception", "retroactive"] satisfies (keyof Terms)[]);
