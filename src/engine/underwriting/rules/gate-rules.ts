import type { GateId } from "../gate";
import { consequenceRule, flagRule, longestRuleText, numberRule, replyRule, textRule } from "./rule";

/** A size that no firm reaches: what a blank upper size stands for. */
export const noUpperSize = 1e15;
const staffRange = [1, 1_000_000] as const;
const revenueRange = [0, 1e14] as const;

/** What follows if a precondition fails, as it is shipped. */
interface Standard {
  readonly fails: "condition" | "refer";
  /** Days to mend it. */
  readonly days: number;
  /** A condition for firms of fewer staff only; for any where left out. */
  readonly staffBelow?: number;
}

/** Source: the loss model's second edition, D2; days and sizes are 前提, and so are the days of what is shipped as a referral. */
const standards: Readonly<Record<GateId, Standard>> = {
  remoteMfa: { fails: "condition", days: 90, staffBelow: 100 },
  mailMfa: { fails: "condition", days: 90 },
  privilegedMfa: { fails: "condition", days: 90, staffBelow: 100 },
  backup: { fails: "condition", days: 60 },
  restoreTest: { fails: "condition", days: 180 },
  edr: { fails: "refer", days: 90 },
  patches: { fails: "refer", days: 30 },
  cards: { fails: "refer", days: 90 },
  operationalTechnology: { fails: "refer", days: 180 },
  history: { fails: "refer", days: 90 },
  answered: { fails: "refer", days: 30 },
};

const ofGate = <const Gate extends GateId>(gate: Gate) => {
  const { fails, days, staffBelow = null } = standards[gate];
  return [
    flagRule(`${gate}.use`, true),
    consequenceRule(`${gate}.fails`, fails),
    numberRule(`${gate}.staffBelow`, "persons", staffBelow, staffRange, noUpperSize),
    numberRule(`${gate}.days`, "days", days, [1, 366]),
    textRule(`${gate}.endorsement`, 60),
    textRule(`${gate}.wording`, longestRuleText),
  ] as const;
};

/** What every precondition has, in the order of its columns. */
export const gateRuleParts = ["use", "fails", "staffBelow", "days", "endorsement", "wording"] as const;
export type GateRulePart = (typeof gateRuleParts)[number];

/** What every precondition has: in use or not, what follows if it fails, days, the insurer's code and wording of the condition. */
export const gateRules = [
  ...ofGate("remoteMfa"),
  ...ofGate("mailMfa"),
  ...ofGate("privilegedMfa"),
  ...ofGate("backup"),
  ...ofGate("restoreTest"),
  ...ofGate("edr"),
  ...ofGate("patches"),
  ...ofGate("cards"),
  ...ofGate("operationalTechnology"),
  ...ofGate("history"),
  ...ofGate("answered"),
] as const;

/** What a precondition asks for: the weakest reply that passes, from which size it matters, the other numbers it speaks of. */
export const requirementRules = [
  replyRule("remoteMfa.N03", "N03", "all"),
  replyRule("mailMfa.C07", "C07", "some"),
  replyRule("privilegedMfa.S05", "S05", "multiFactor"),
  replyRule("backup.S18", "S18", "main"),
  replyRule("backup.S19", "S19", "either"),
  numberRule("backup.staffFrom", "persons", 20, staffRange),
  replyRule("restoreTest.S20", "S20", "partial"),
  numberRule("restoreTest.staffFrom", "persons", 300, staffRange),
  replyRule("edr.C01", "C01", "edr"),
  replyRule("edr.S21", "S21", "all"),
  numberRule("edr.staffFrom", "persons", 100, staffRange),
  numberRule("edr.revenueFrom", "yenPerYear", 5_000_000_000, revenueRange),
  replyRule("patches.N02", "N02", "within90"),
  replyRule("patches.S01", "S01", "within90"),
  replyRule("patches.C09", "C09", "scheduled"),
  replyRule("cards.S13", "S13", "compliant"),
  replyRule("operationalTechnology.N16", "N16", "separate"),
  numberRule("history.lossFrom", "yen", 10_000_000, [0, 1e14]),
  numberRule("answered.share", "share", 0.8, [0, 1]),
] as const;
