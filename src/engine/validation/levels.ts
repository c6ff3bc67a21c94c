import type { ParameterSet } from "../parameters/set";
import { chance, item, quantity, scenarios, type Scenario, type ScenarioCode } from "../scenarios";
import type { HearingSheet } from "../sheet/hearing-sheet";
import { exceedance } from "./exceedance";
import { passedIf, type Line } from "./line";
import { neutralResults } from "./neutral";
import type { EventDraws } from "./training-lines";

type Profile = HearingSheet["profile"];
type Codes = readonly ScenarioCode[];

const attacks: Codes = ["s1", "s2", "s3", "s4", "s5"];
const million = 1e6;
/** US dollars at ¥140. */
const tenMillionDollars = 1_400e6;

const ofCodes = (codes: Codes): readonly Scenario[] => scenarios.filter(({ code }) => codes.includes(code));
const firm = (industry: string, staff: number): Profile => ({ industry, staff });

/** Events a year in percent of a firm, as the specification states them; text, to compare as it was rounded. */
interface StatedLevel {
  readonly profile: Profile;
  readonly codes: Codes;
  readonly stated: string;
}

/** Source: the loss model's second edition, F3. */
const statedLevels = {
  all10: { profile: firm("T", 10), codes: attacks, stated: "0.40" },
  all25: { profile: firm("T", 25), codes: attacks, stated: "0.50" },
  all50: { profile: firm("T", 50), codes: attacks, stated: "0.60" },
  all150: { profile: firm("T", 150), codes: attacks, stated: "0.83" },
  all1000: { profile: firm("I2", 1_000), codes: attacks, stated: "2.0" },
  all3000: { profile: firm("E", 3_000), codes: attacks, stated: "2.2" },
  ransomware40: { profile: firm("T", 40), codes: ["s5"], stated: "0.15" },
  ransomware1390: { profile: firm("T", 1_390), codes: ["s5"], stated: "0.57" },
  leakOrRansomware3000: { profile: firm("E", 3_000), codes: ["s2", "s5"], stated: "1.1" },
} as const satisfies Readonly<Record<string, StatedLevel>>;

/** A figure from outside, and what the model has in its place. */
interface OutsideLevel {
  readonly published: number;
  readonly model: (parameters: ParameterSet, draws: EventDraws) => number;
}

/** Events a year in percent that cost an amount or more. */
const percentAbove =
  (profile: Profile, amount: number): OutsideLevel["model"] =>
  (parameters, draws) =>
    100 * exceedance(profile, ofCodes(attacks), amount, parameters, { ...draws, customer: "" }).above;

/** Of the events, the percentage that cost an amount or more. */
const shareAbove =
  (profile: Profile, codes: Codes, amount: number): OutsideLevel["model"] =>
  (parameters, draws) => {
    const { events, above } = exceedance(profile, ofCodes(codes), amount, parameters, { ...draws, customer: "" });
    return (100 * above) / events;
  };

const percent =
  (profile: Profile, codes: Codes): OutsideLevel["model"] =>
  (parameters) =>
    percentOf(profile, codes, parameters);

const shareOfRansomware =
  (staff: number): OutsideLevel["model"] =>
  (parameters) =>
    (100 * percentOf(firm("T", staff), ["s5"], parameters)) / percentOf(firm("T", staff), attacks, parameters);

/** Leaks, of which persons affected are counted instead of yen. */
const personsOfLeaks = ofCodes(["s2"]).map((leak) => ({
  ...leak,
  items: [item("s2.persons", "response", [quantity("personsAffected"), chance("s2.extent")], { shock: null })],
}));

/** Leaks of more than 1,000 persons that so many firms would report a year: 20 staff, 3,000 persons each. */
const reported =
  (firms: number): OutsideLevel["model"] =>
  (parameters, draws) => {
    const profile = { staff: 20, largestDatabase: 3_000 };
    return firms * exceedance(profile, personsOfLeaks, 1_000, parameters, { ...draws, customer: "" }).above;
  };

/** Sources: F3 of the loss model's second edition and section 2 of the domain's file. */
const outsideLevels = {
  ipa10: { published: 0.73, model: percentAbove(firm("T", 10), million) },
  ipa150: { published: 0.73, model: percentAbove(firm("T", 150), million) },
  coalition: { published: 0.32, model: percent(firm("T", 40), ["s5"]) },
  policeLarge: { published: 0.59, model: percent(firm("T", 1_390), ["s5"]) },
  tsr: { published: 2.9, model: percent(firm("E", 3_000), ["s2", "s5"]) },
  jnsaShare10: { published: 33, model: shareOfRansomware(10) },
  jnsaShare150: { published: 33, model: shareOfRansomware(150) },
  ppcHalf: { published: 890, model: reported(500_000) },
  ppcWhole: { published: 890, model: reported(1_000_000) },
  assured3000: { published: 10, model: shareAbove(firm("E", 3_000), attacks, 1_000 * million) },
  assured5000: { published: 10, model: shareAbove(firm("E", 5_000), attacks, 1_000 * million) },
  cyentiaSmall: { published: 6, model: shareAbove({ largestDatabase: 1_000 }, ["s2"], tenMillionDollars) },
  cyentiaLarge: {
    published: 50,
    model: shareAbove({ staff: 10_000, revenue: 500e9, largestDatabase: 1e8 }, ["s2"], tenMillionDollars),
  },
} as const satisfies Readonly<Record<string, OutsideLevel>>;

export type LevelId = keyof typeof statedLevels | keyof typeof outsideLevels;

function percentOf(profile: Profile, codes: Codes, parameters: ParameterSet): number {
  const results = neutralResults(profile, parameters);
  return scenarios.reduce(
    (sum, { code }, index) => sum + (codes.includes(code) ? 100 * (results[index]?.frequency ?? 0) : 0),
    0,
  );
}

/** Frequencies of firms of average controls: as stated, or the check fails; beside what others found, for information. */
export const levelLines = (parameters: ParameterSet, draws: EventDraws): readonly Line<"levels">[] => [
  ...Object.entries<StatedLevel>(statedLevels).map(([id, { profile, codes, stated }]): Line<"levels"> => {
    const model = percentOf(profile, codes, parameters);
    const decimals = stated.split(".")[1]?.length ?? 0;
    return {
      section: "levels",
      subjects: [{ kind: "level", id: id as LevelId }],
      verdict: passedIf(model.toFixed(decimals) === stated),
      figures: { published: Number(stated), model },
      named: [],
    };
  }),
  ...Object.entries<OutsideLevel>(outsideLevels).map(([id, { published, model }]): Line<"levels"> => ({
    section: "levels",
    subjects: [{ kind: "level", id: id as LevelId }],
    verdict: "information",
    figures: { published, model: model(parameters, draws) },
    named: [],
  })),
];
