import type { Effects } from "../effects";

/** What each control does to the scenario. 前提 */
export const effects = {
  G06: { severity: 2 },
  G07: { severity: 1 },
  G08: { severity: 1 },
  G09: { severity: 3 },
  G19: { severity: 3 },
  S14: { severity: 3 },
  S20: { severity: 1 },
} satisfies Effects;
