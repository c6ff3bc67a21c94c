import type { GateId, RuleSet } from "../engine";
import { fill } from "./fill";
import { spokenAmount } from "./numbers";
import type { Words } from "./words";

/** What a precondition for cover asks, with the numbers of these rules. */
export function gateAsks(
  gate: GateId,
  { values }: RuleSet,
  { language, units, profile, preconditions }: Pick<Words, "language" | "units" | "profile" | "preconditions">,
): string {
  const said = { language, units, yes: profile.yes, no: profile.no };
  return fill(preconditions.gates[gate].asks, {
    loss: spokenAmount(Number(values["history.lossFrom"]), "yen", said),
    share: spokenAmount(Number(values["answered.share"]), "share", said),
  });
}
