import type { NotApplicableReason } from "../catalogue";
import type { UsedVariableId } from "../profile/variables";
import type { GivenProfile } from "./profile";

type ReadyReason = Exclude<NotApplicableReason, "stated">;

/**
 * The profile values that verify a reason why a question does not apply, each typed as 0 or no by the customer. A reason
 * without one is nowhere asked for.
 */
export const verifyingFacts: Readonly<Record<ReadyReason, readonly UsedVariableId[]>> = {
  noRemoteAccess: ["remoteAccess"],
  noPublicSystem: ["publicServers", "hasWebsite"],
  noWebsite: ["hasWebsite"],
  noDomain: [],
  noDatabase: ["personsHeld"],
  noCards: ["cards"],
  noServers: ["servers", "publicServers"],
  noWireless: ["wireless"],
  noContractors: ["contractors"],
  noDevelopment: ["development"],
  noPortableDevices: ["portableDevices"],
  noOffsiteWork: ["offsiteWork"],
  noDirectory: [],
  noOt: ["ot"],
};

/** The profile values that deny a reason, or an option that claims the same, when above 0: beside those that verify it. */
const denyingFacts: Readonly<Partial<Record<ReadyReason, readonly UsedVariableId[]>>> = {
  noWebsite: ["webSales", "hasWebsite"],
  noDatabase: ["personsHeld", "largestDatabase"],
  noCards: ["cards", "kinds.card"],
  noPublicSystem: ["publicServers", "webSales", "hasWebsite"],
};

/** Whether the customer typed what verifies a reason. */
export function isVerified(reason: ReadyReason, { numbers }: GivenProfile): boolean {
  const facts = verifyingFacts[reason];
  return facts.length > 0 && facts.every((id) => numbers.get(id) === 0);
}

/** The first profile value that denies a reason; null where none does. */
export function denialOf(
  reason: ReadyReason,
  { numbers }: GivenProfile,
): { readonly variable: UsedVariableId; readonly received: number } | null {
  for (const variable of denyingFacts[reason] ?? verifyingFacts[reason]) {
    const received = numbers.get(variable) ?? 0;
    if (received > 0) return { variable, received };
  }
  return null;
}
