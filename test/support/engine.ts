import { questions, type CatalogueQuestion, type LogLevel, type QuestionId } from "../../src/engine/catalogue";
import { resolve, type Model } from "../../src/engine/model/resolve";
import type { ParameterId, Triple } from "../../src/engine/parameters";
import { defaultParameters, type ParameterSet } from "../../src/engine/parameters/set";
import { scenarios, type Scenario, type ScenarioCode } from "../../src/engine/scenarios";
import { amountOf, type Amount, type ControlFactors } from "../../src/engine/scenarios/amount";
import type { HearingSheet } from "../../src/engine/sheet/hearing-sheet";
import { SheetValues } from "../../src/engine/sheet-values";
import { readProfile } from "../../src/engine/sheet/profile";
import { readReplies, type Reply } from "../../src/engine/sheet/replies";

export type Profile = HearingSheet["profile"];
export type Answers = HearingSheet["answers"];

/** The default set with some values replaced: a number stands for all three points. */
export function parametersWith(changes: Partial<Record<ParameterId, number | Triple>>): ParameterSet {
  const replaced = Object.entries(changes).map(([id, value]) => [
    id,
    typeof value === "number" ? { low: value, likely: value, high: value } : value,
  ]);
  return {
    ...defaultParameters,
    values: { ...defaultParameters.values, ...(Object.fromEntries(replaced) as Partial<ParameterSet["values"]>) },
  };
}

export const modelOf = (profile: Profile, parameters: ParameterSet = defaultParameters): Model =>
  resolve(readProfile(profile).given, parameters);

export function scenarioOf(code: ScenarioCode): Scenario {
  const scenario = scenarios.find((candidate) => candidate.code === code);
  if (!scenario) throw new Error(`No scenario ${code}`);
  return scenario;
}

export const neutralControls: ControlFactors = { severity: 1, investigation: 1, delay: 1, recovery: 1, extent: 1 };

/** The cost items of a scenario for a profile, with the control factors given. */
export function amountsOf(
  code: ScenarioCode,
  profile: Profile,
  controls: ControlFactors = neutralControls,
  parameters: ParameterSet = defaultParameters,
): readonly Amount[] {
  const model = modelOf(profile, parameters);
  return scenarioOf(code).items.map((item) => amountOf(item, model, controls));
}

export function amountNamed(amounts: readonly Amount[], id: string): Amount {
  const amount = amounts.find((candidate) => candidate.id === id);
  if (!amount) throw new Error(`No amount ${id}`);
  return amount;
}

export const bestOption = ({ options }: CatalogueQuestion): string => options[0]?.id ?? "";
export const worstOption = ({ options }: CatalogueQuestion): string => options.at(-1)?.id ?? "";

/** An answer to every question, chosen by `choose`; undefined leaves it blank. `but` replaces single ones. */
export function answersBy(
  choose: (question: CatalogueQuestion) => string | undefined,
  but: Partial<Record<QuestionId, string | undefined>> = {},
): Answers {
  const answers: Partial<Record<QuestionId, string>> = {};
  for (const question of questions) {
    const reply = question.id in but ? but[question.id] : choose(question);
    if (reply !== undefined) answers[question.id] = reply;
  }
  return answers;
}

export const repliesTo = (answers: Answers, profile: Profile = {}): readonly Reply[] =>
  readReplies({ profile, answers }, readProfile(profile).given, defaultParameters).replies;

/** A step, open, or why there is none: verified by the profile, only confirmed by a remark, never asked. */
export type MadeUpStep = number | null | "notApplicable" | "notVerified" | "notAsked";

/** A reply to a made-up question: for hand calculations that must not depend on the catalogue. */
export function madeUpReply(traits: Partial<CatalogueQuestion>, step: MadeUpStep, logLevel?: LogLevel): Reply {
  const question: CatalogueQuestion = {
    id: "G01",
    index: 0,
    viewpoint: "governance",
    askedOf: "generalAffairs",
    weight: 1,
    options: [],
    notApplicable: [],
    references: { cis: [], csf: [], iso: [], ipa: [] },
    measure: "policy",
    guidance: "smeGuideline",
    ...traits,
  };
  const open: Reply = { question, option: null, asked: true, applicable: true, applicableOpen: true };
  if (step === "notApplicable") return { ...open, applicable: false, applicableOpen: false };
  if (step === "notVerified") return { ...open, applicable: false };
  if (step === "notAsked") return { ...open, asked: false };
  if (step === null) return open;
  return {
    ...open,
    option: { id: "chosen", step, ...(logLevel === undefined ? {} : { logLevel }) },
  };
}

/** The named values of some replies; `given` ones are taken as they are. */
export const valuesOf = (
  replies: readonly Reply[],
  parameters: ParameterSet = defaultParameters,
  given: ConstructorParameters<typeof SheetValues>[2] = {},
  profile: Profile = {},
): SheetValues => new SheetValues(modelOf(profile, parameters), replies, given);

/** Mean of a modified PERT with the default shape 4, independent of the engine. */
export const mean = (low: number, likely: number, high: number): number => (low + 4 * likely + high) / 6;

/** Matches a number to about twelve significant digits. */
export function near(expected: number): number {
  const size = Math.max(Math.abs(expected), 1e-9);
  return expect.closeTo(expected, Math.min(15, Math.max(0, Math.floor(11 - Math.log10(size)))));
}
