import { reasons, type Reason } from "../../../src/engine/cover/claim";
import type { LossEvent } from "../../../src/engine/cover/settle-event";
import { settleYear } from "../../../src/engine/cover/settle-year";
import type { Plan, Terms } from "../../../src/engine/cover";
import { eventOf, planOf, type ItemName } from "../../support/plans";

const million = 1e6;

/** What is paid of one event, and what each reason takes, in millions; reasons that take nothing are left out. */
function settled(plan: Plan, event: LossEvent): Readonly<Partial<Record<"paid" | Reason, number>>> {
  const items = settleYear(plan, [event])[0] ?? [];
  const sum = (of: (item: (typeof items)[number]) => number): number =>
    items.reduce((total, item) => total + of(item), 0) / million;
  const taken = reasons.map((reason) => [reason, sum(({ retained }) => retained[reason])] as const);
  return { paid: sum(({ paid }) => paid), ...Object.fromEntries(taken.filter(([, yen]) => Math.abs(yen) > 1e-9)) };
}

type Losses = Readonly<Partial<Record<ItemName, number>>>;
const yen = (losses: Losses): Losses =>
  Object.fromEntries(Object.entries(losses).map(([name, amount]) => [name, amount * million]));

interface Example {
  readonly name: string;
  readonly terms?: Partial<Terms>;
  readonly plan?: Partial<Omit<Plan, "terms">>;
  /** Millions. */
  readonly losses: Losses;
  readonly event?: Partial<Omit<LossEvent, "losses">>;
  /** Millions. */
  readonly expected: Readonly<Partial<Record<"paid" | Reason, number>>>;
}

const outage = (hours: number, unbroken = 1, repeatHours = 0) => ({ outage: { hours, unbroken, repeatHours } });

/** Each worked by hand. */
const examples: readonly Example[] = [
  {
    name: "without terms everything of its parts is paid, and nothing of what no policy pays",
    losses: { damages: 40, forensic: 20, profit: 30, idle: 10 },
    expected: { paid: 90, notCovered: 10 },
  },
  {
    name: "a part that is not taken pays nothing",
    terms: { "interruption.covered": false },
    losses: { forensic: 20, profit: 30, temporary: 5 },
    expected: { paid: 20, notCovered: 35 },
  },
  {
    name: "an option that is not taken",
    terms: { "option.itServices": false, "option.dependency": false },
    losses: { damages: 10, itClaim: 50, dependency: 7 },
    expected: { paid: 10, notCovered: 57 },
  },
  {
    name: "200 − 1 = 199, up to 100",
    terms: { "liability.deductible": 1 * million, "liability.limit": 100 * million },
    losses: { damages: 200 },
    expected: { paid: 100, deductible: 1, limit: 99 },
  },
  {
    name: "a deductible above the loss takes the loss and no more",
    terms: { "liability.deductible": 30 * million },
    losses: { damages: 20 },
    expected: { paid: 0, deductible: 20 },
  },
  {
    name: "a deductible of ②",
    terms: { "response.deductible": 3 * million },
    losses: { forensic: 10, restoration: 10 },
    expected: { paid: 17, deductible: 3 },
  },
  {
    name: "③ has two deductibles: each takes from its own half",
    terms: { "profit.deductible": 4 * million, "extraExpense.deductible": 1 * million },
    losses: { profit: 10, temporary: 0.5 },
    expected: { paid: 6, deductible: 4.5 },
  },
  {
    name: "③ has two limits",
    terms: { "profit.limit": 6 * million, "extraExpense.limit": 2 * million },
    losses: { profit: 10, temporary: 5 },
    expected: { paid: 8, limit: 7 },
  },
  {
    name: "a limit of 0 pays nothing: it is not the same as none",
    terms: { "liability.limit": 0 },
    losses: { damages: 5, forensic: 5 },
    expected: { paid: 5, limit: 5 },
  },
  {
    name: "a suspicion of 12 at 90 % up to 10, ratio first: 10.8, so 10",
    terms: { "emergency.payRatio": 0.9, "emergency.limit": 10 * million, order: "ratioFirst" },
    losses: { forensic: 12 },
    event: { unconfirmed: true },
    expected: { paid: 10, ratio: 1.2, sublimit: 0.8 },
  },
  {
    name: "the other way round: 10 at 90 % are 9",
    terms: { "emergency.payRatio": 0.9, "emergency.limit": 10 * million, order: "deductibleFirst" },
    losses: { forensic: 12 },
    event: { unconfirmed: true },
    expected: { paid: 9, sublimit: 2, ratio: 1 },
  },
  {
    name: "a suspicion that is confirmed is a whole event of ②",
    terms: { "emergency.payRatio": 0.9, "emergency.limit": 10 * million, "response.payRatio": 1 },
    losses: { forensic: 12 },
    expected: { paid: 12 },
  },
  {
    name: "the emergency ratio is no ratio of ①",
    terms: { "emergency.payRatio": 0.5 },
    losses: { forensic: 10, damages: 10 },
    event: { unconfirmed: true },
    expected: { paid: 15, ratio: 5 },
  },
  {
    name: "deductible, then ratio: (100 − 10) × 0.9",
    terms: { order: "deductibleFirst", "liability.deductible": 10 * million, "liability.payRatio": 0.9 },
    losses: { damages: 100 },
    expected: { paid: 81, deductible: 10, ratio: 9 },
  },
  {
    name: "ratio, then deductible: 100 × 0.9 − 10",
    terms: { order: "ratioFirst", "liability.deductible": 10 * million, "liability.payRatio": 0.9 },
    losses: { damages: 100 },
    expected: { paid: 80, deductible: 10, ratio: 10 },
  },
  {
    name: "ratio, then sublimit: 20 × 0.8 = 16, up to 10",
    terms: { order: "ratioFirst", "response.payRatio": 0.8, "sublimit.restoration": 10 * million },
    losses: { restoration: 20 },
    expected: { paid: 10, ratio: 4, sublimit: 6 },
  },
  {
    name: "sublimit, then ratio: 10 × 0.8",
    terms: { order: "deductibleFirst", "response.payRatio": 0.8, "sublimit.restoration": 10 * million },
    losses: { restoration: 20 },
    expected: { paid: 8, sublimit: 10, ratio: 2 },
  },
  {
    name: "a sublimit stands inside the limit of its part",
    terms: { "sublimit.restoration": 10 * million, "response.limit": 15 * million },
    losses: { restoration: 20, forensic: 12 },
    expected: { paid: 15, sublimit: 10, limit: 7 },
  },
  {
    name: "見舞金 of 1,000 to each of 30,000, of which 500 are paid",
    terms: { "sublimit.giftPerPerson": 500 },
    losses: { gift: 30 },
    event: { gift: 1_000 },
    expected: { paid: 15, sublimit: 15 },
  },
  {
    name: "見舞金 below what is paid for each",
    terms: { "sublimit.giftPerPerson": 500 },
    losses: { gift: 30 },
    event: { gift: 400 },
    expected: { paid: 30 },
  },
  {
    name: "of each person 500 are paid after a ratio of 90 %: 900 is above it, too",
    terms: { "sublimit.giftPerPerson": 500, "response.payRatio": 0.9 },
    losses: { gift: 30 },
    event: { gift: 1_000 },
    expected: { paid: 15, ratio: 3, sublimit: 12 },
  },
  {
    name: "no 見舞金 at all where a plan pays 0 of it",
    terms: { "sublimit.giftPerPerson": 0 },
    losses: { gift: 30, forensic: 1 },
    event: { gift: 1_000 },
    expected: { paid: 1, sublimit: 30 },
  },
  {
    name: "costs of defence inside the limit of ①",
    terms: { "liability.limit": 50 * million, "liability.defence": "inside" },
    losses: { damages: 45, defence: 15 },
    expected: { paid: 50, limit: 10 },
  },
  {
    name: "and outside, with a sublimit of their own",
    terms: {
      "liability.limit": 50 * million,
      "liability.defence": "outside",
      "sublimit.litigation": 10 * million,
    },
    losses: { damages: 60, defence: 15 },
    expected: { paid: 60, sublimit: 5, limit: 10 },
  },
  {
    name: "internal hours: what is above ordinary wages, 30 %",
    terms: { "share.internal": 0.3 },
    losses: { internal: 10 },
    expected: { paid: 3, notCovered: 7 },
  },
  {
    name: "what prevents the next incident stands beside the loss; 20 % of it is paid as a cost of ②",
    terms: { "share.improvement": 0.2, "response.limit": 3 * million },
    losses: { improvement: 20, forensic: 1 },
    expected: { paid: 3, notCovered: 16, limit: 2 },
  },
  {
    name: "cards watched for 12 months, of which a year's half is within the period of ②",
    terms: { "response.period": 182.5 },
    losses: { monitoring: 6, forensic: 2 },
    event: { months: 12 },
    expected: { paid: 5, period: 3 },
  },
  {
    name: "cards watched for less than the period",
    terms: { "response.period": 365 },
    losses: { monitoring: 6 },
    event: { months: 6 },
    expected: { paid: 6 },
  },
  {
    name: "12 hours of waiting are taken off 48: a quarter",
    terms: { "interruption.waiting": 12, "interruption.waitingKind": "deducted" },
    losses: { profit: 40, temporary: 8 },
    event: outage(48),
    expected: { paid: 36, waiting: 12 },
  },
  {
    name: "waiting longer than the event",
    terms: { "interruption.waiting": 12, "interruption.waitingKind": "deducted" },
    losses: { profit: 40, forensic: 5 },
    event: outage(10),
    expected: { paid: 5, waiting: 40 },
  },
  {
    name: "waiting leaves ② and ① alone",
    terms: { "interruption.waiting": 12, "interruption.waitingKind": "deducted" },
    losses: { forensic: 10, damages: 10 },
    event: outage(10),
    expected: { paid: 20 },
  },
  {
    name: "a threshold of 12 hours that is exceeded takes nothing",
    terms: { "interruption.waiting": 12, "interruption.waitingKind": "threshold" },
    losses: { profit: 40 },
    event: outage(48),
    expected: { paid: 40 },
  },
  {
    name: "just at the threshold nothing is paid",
    terms: { "interruption.waiting": 48, "interruption.waitingKind": "threshold" },
    losses: { profit: 40 },
    event: outage(48),
    expected: { paid: 0, waiting: 40 },
  },
  {
    name: "taken off once: 24 hours and three of 2 are 30, less 6",
    terms: { "interruption.waiting": 6, "interruption.waitingKind": "deducted" },
    losses: { profit: 30 },
    event: outage(30, 0.8, 2),
    expected: { paid: 24, waiting: 6 },
  },
  {
    name: "a threshold asks each stretch: the short attacks that follow stay below it",
    terms: { "interruption.waiting": 6, "interruption.waitingKind": "threshold" },
    losses: { profit: 30 },
    event: outage(30, 0.8, 2),
    expected: { paid: 24, waiting: 6 },
  },
  {
    name: "the first stretch may stay below it, and short ones exceed it",
    terms: { "interruption.waiting": 1, "interruption.waitingKind": "threshold" },
    losses: { profit: 30 },
    event: outage(30, 0.02, 2),
    expected: { paid: 29.4, waiting: 0.6 },
  },
  {
    name: "a covered period of 10 days of an outage of 40",
    terms: { "interruption.period": 10 },
    losses: { profit: 80 },
    event: outage(960),
    expected: { paid: 20, period: 60 },
  },
  {
    name: "the period begins with the outage: 10 days less 1 of waiting",
    terms: { "interruption.period": 10, "interruption.waiting": 24, "interruption.waitingKind": "deducted" },
    losses: { profit: 80 },
    event: outage(960),
    expected: { paid: 18, waiting: 2, period: 60 },
  },
  {
    name: "a period shorter than the waiting time: nothing",
    terms: { "interruption.period": 1, "interruption.waiting": 48, "interruption.waitingKind": "deducted" },
    losses: { profit: 80 },
    event: outage(96),
    expected: { paid: 0, waiting: 20, period: 60 },
  },
  {
    name: "an outage of no time loses nothing to waiting",
    terms: { "interruption.waiting": 12 },
    losses: { temporary: 4 },
    event: outage(0),
    expected: { paid: 4 },
  },
  {
    name: "the outage of a provider has a sublimit",
    terms: { "sublimit.dependency": 10 * million, "interruption.waiting": 10 },
    losses: { dependency: 40 },
    event: { scenario: "third-party-outage", ...outage(20) },
    expected: { paid: 10, waiting: 20, sublimit: 10 },
  },
  {
    name: "a line is limited in one scenario only",
    plan: { scenarioSublimits: [{ scenario: "ransomware", line: "profit", limit: 10 * million }] },
    losses: { profit: 30, forensic: 5 },
    event: { scenario: "ransomware" },
    expected: { paid: 15, sublimit: 20 },
  },
  {
    name: "and not in others",
    plan: { scenarioSublimits: [{ scenario: "ransomware", line: "profit", limit: 10 * million }] },
    losses: { profit: 30, forensic: 5 },
    expected: { paid: 35 },
  },
  {
    name: "this insurer bears 60 % of what is paid",
    terms: { "coInsurance.share": 0.6, "liability.deductible": 10 * million },
    losses: { damages: 60 },
    expected: { paid: 30, deductible: 10, coInsurance: 20 },
  },
  {
    name: "a layer of 100 above 50 pays half of what lies between",
    terms: { "liability.limit": 50 * million },
    plan: { layers: [{ attachment: 50 * million, limit: 100 * million, share: 0.5 }] },
    losses: { damages: 90 },
    expected: { paid: 70, limit: 20 },
  },
  {
    name: "above its top the loss stays",
    terms: { "liability.limit": 50 * million },
    plan: { layers: [{ attachment: 50 * million, limit: 100 * million, share: 1 }] },
    losses: { damages: 180 },
    expected: { paid: 150, limit: 30 },
  },
  {
    name: "an attachment above the limit leaves a gap",
    terms: { "liability.limit": 50 * million },
    plan: { layers: [{ attachment: 80 * million, limit: 100 * million, share: 1 }] },
    losses: { damages: 100 },
    expected: { paid: 70, attachment: 30 },
  },
  {
    name: "two layers on one another",
    terms: { "liability.limit": 50 * million },
    plan: {
      layers: [
        { attachment: 50 * million, limit: 50 * million, share: 1 },
        { attachment: 100 * million, limit: 100 * million, share: 0.2 },
      ],
    },
    losses: { damages: 150 },
    expected: { paid: 110, limit: 40 },
  },
];

test.each(examples.map((example) => [example.name, example] as const))(
  "%s",
  (_, { terms, plan, losses, event, expected }) => {
    const got = settled(planOf(terms, plan), eventOf(yen(losses), event));
    expect(Object.keys(got).sort()).toEqual(Object.keys(expected).sort());
    for (const [what, amount] of Object.entries(expected)) expect(got[what as Reason]).toBeCloseTo(amount, 9);
  },
);
