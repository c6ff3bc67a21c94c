import { assess, type Assessment } from "../../../src/engine/assess";
import { questionById, type QuestionId } from "../../../src/engine/catalogue";
import { defaultParameters } from "../../../src/engine/parameters/set";
import { answersBy, bestOption, parametersWith, worstOption } from "../../support/engine";

const assessed = (but: Partial<Record<QuestionId, string>> = {}, parameters = defaultParameters) =>
  assess({ profile: { industry: "E", revenue: 6e9, staff: 300 }, answers: answersBy(bestOption, but) }, parameters);
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
  const average = (frequency / (basis?.controlFactor ?? NaN)) * 87_823_675.3;
  const dominant = dominantOf(found);
  const neutral = dominant && "neutral" in dominant ? dominant.neutral : NaN;
  expect(neutral / (total(found) - expectedOf(found, "ransomware") + average)).toBeCloseTo(1, 8);
});

test("heavier causes come first, three of them at most; what is in place is none", () => {
  const causes = (...ids: readonly QuestionId[]) => {
    const worst = Object.fromEntries(ids.map((id) => [id, worstOption(questionById[id])]));
    const dominant = dominantOf(assessed(worst));
    return dominant && "causes" in dominant ? dominant.causes : [];
  };
  // on S5, weight × effect: G04 3 × 1, N06 and N07 3 × 2, S01 5 × 3 and a key control; G17 does nothing
  expect(causes("G04", "G17", "N06", "N07", "S01")).toEqual(["S01", "N06", "N07"]);
  expect(causes("G04", "G17")).toEqual(["G04"]);
  expect(causes()).toEqual([]);
});

test("nothing is said where no scenario makes as much as the parameters name", () => {
  expect(dominantOf(assessed(noBackups, parametersWith({ "warn.dominant": 0.99 })))).toBeUndefined();
  expect(
    dominantOf(assessed(noBackups, parametersWith({ "scenario.s5.on": 0, "warn.dominant": 0.9 }))),
  ).toBeUndefined();
});
