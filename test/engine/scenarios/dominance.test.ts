import { assess, type Assessment } from "../../../src/engine/assess";
import { questionById, questions, type CatalogueQuestion, type QuestionId } from "../../../src/engine/catalogue";
import { defaultParameters } from "../../../src/engine/parameters/set";
import { answersBy, parametersWith, worstOption } from "../../support/engine";

/** The weakest option that is no weaker than average: nothing is short. */
const average = ({ options }: CatalogueQuestion) => options.filter(({ step }) => step >= 0.5).at(-1)?.id;

const assessed = (but: Partial<Record<QuestionId, string>> = {}, parameters = defaultParameters) =>
  assess({ profile: { industry: "E", revenue: 6e9, staff: 300 }, answers: answersBy(average, but) }, parameters);
const dominantOf = ({ issues }: Assessment) => issues.find(({ code }) => code === "dominant");
const total = ({ scenarios }: Assessment): number =>
  scenarios.reduce((sum, { expectedAnnualLoss }) => sum + expectedAnnualLoss, 0);
const expectedOf = ({ scenarios }: Assessment, id: string): number =>
  scenarios.find((scenario) => scenario.id === id)?.expectedAnnualLoss ?? NaN;

/** Backups are missing: S5's recovery × 1.8. */
const noBackups = { S18: "none", S19: "sameNetwork", S20: "none" } as const;

test("names the scenario that makes most of the loss, with its share and the controls that raise it", () => {
  const found = assessed(noBackups);
  const share = expectedOf(found, "ransomware") / total(found);
  expect(dominantOf(found)).toMatchObject({ code: "dominant", scenario: "ransomware", share });
  // all three are short by a half; the first named is the first asked
  expect(dominantOf(found)).toMatchObject({ causes: ["S18", "S19", "S20"] });
});

test("the loss with average controls is that of the others and of the scenario with factors of 1", () => {
  const found = assessed(noBackups);
  const { frequency = NaN, basis } = found.scenarios.find(({ id }) => id === "ransomware") ?? {};
  // 87.8236753 M an event on average controls, by the specification
  const expected = (frequency / (basis?.controlFactor ?? NaN)) * 87_823_675.3;
  const dominant = dominantOf(found);
  const neutral = dominant && "neutral" in dominant ? dominant.neutral : NaN;
  expect(neutral / (total(found) - expectedOf(found, "ransomware") + expected)).toBeCloseTo(1, 8);
});

test("heavier causes come first, three of them at most", () => {
  const causes = (but: Partial<Record<QuestionId, string>>) => {
    const dominant = dominantOf(assessed(but));
    return dominant && "causes" in dominant ? dominant.causes : [];
  };
  const worst = (...ids: readonly QuestionId[]) =>
    Object.fromEntries(ids.map((id) => [id, worstOption(questionById[id])]));
  // a third of ln 1.8 each, 0.2; a key control ln 1.3 and more, 0.26; the others 0.02 and less; G17 nothing
  expect(causes({ ...noBackups, ...worst("S01", "G04", "G17", "N06") })).toEqual(["S01", "S18", "S19"]);
  expect(causes({ ...noBackups, ...worst("G04", "G17", "N06") })).toEqual(["S18", "S19", "S20"]);
});

test("what missing key controls add together is capped, and so is the part of each", () => {
  const keys = questions.filter(({ key }) => key).map(({ id }) => id);
  const answers = Object.fromEntries(keys.map((id) => [id, worstOption(questionById[id])]));
  // ln 2 shared by nine and more, 0.08 and 0.05 besides, against 0.2 for each part of backups
  expect(keys.length).toBeGreaterThan(8);
  expect(dominantOf(assessed({ ...answers, ...noBackups }))).toMatchObject({ causes: ["S18", "S19", "S20"] });
});

test("there are none where controls do not raise it above what average ones make it", () => {
  expect(dominantOf(assessed())).toMatchObject({ scenario: "ransomware", causes: [] });
  expect(dominantOf(assessed({ G04: worstOption(questionById.G04) }))).toMatchObject({ causes: [] });
});

test("nothing is said where no scenario makes as much as the parameters name", () => {
  expect(dominantOf(assessed(noBackups, parametersWith({ "warn.dominant": 0.99 })))).toBeUndefined();
  expect(
    dominantOf(assessed(noBackups, parametersWith({ "scenario.s5.on": 0, "warn.dominant": 0.9 }))),
  ).toBeUndefined();
});
