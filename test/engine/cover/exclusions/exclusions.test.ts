import { defaultParameters, questions } from "../../../../src/engine";
import { understand } from "../../../../src/engine/assess";
import { exclusionIds, exclusions, exclusionsInPlay, exclusionsOf } from "../../../../src/engine/cover";
import type { HearingSheet } from "../../../../src/engine/sheet/hearing-sheet";
import { open } from "../../../support/plans";

/** No option is taken. */
const plain = Object.fromEntries(
  Object.entries(open).map(([id, value]) => [id, id.startsWith("option.") ? false : value]),
) as unknown as typeof open;

test("all are printed under a plan without options, in one order; an option lifts its own", () => {
  expect(exclusionsOf(plain)).toEqual(exclusionIds);
  expect(exclusionIds).toHaveLength(17);
  expect(exclusionIds.slice(0, 5)).toEqual([
    "war",
    "stateBackedAttack",
    "earthquake",
    "grossNegligence",
    "overCapacity",
  ]);
  expect(exclusionsOf({ ...plain, "option.ransom": true })).not.toContain("ransom");
  expect(exclusionsOf(open)).toHaveLength(11);
});

test("what an insurer's page says is told apart from what wordings usually do", () => {
  expect(exclusionIds.filter((id) => exclusions[id].basis === "tokioMarine")).toHaveLength(5);
  expect(exclusions.fines.basis).toBe("assumption");
});

const best: Record<string, string> = Object.fromEntries(questions.map(({ id, options }) => [id, options[0]?.id ?? ""]));
const firm: HearingSheet["profile"] = { industry: "E", revenue: 6e9, staff: 300, hasWebsite: true, cards: 0 };

const inPlay = (answers: Record<string, string>, profile: HearingSheet["profile"] = {}, terms = plain) =>
  exclusionsInPlay(
    terms,
    understand(
      { date: "2026-04-01", profile: { ...firm, ...profile }, answers: { ...best, ...answers } },
      defaultParameters,
    ),
  );

test("nothing is in play where controls are in place and the company has none of it", () => {
  expect(inPlay({})).toEqual([]);
});

test("unsupported systems and late patches: gross negligence, by each question", () => {
  const last = (id: string): string => questions.find((each) => each.id === id)?.options.at(-1)?.id ?? "";
  expect(inPlay({ C09: last("C09"), S01: last("S01") })).toEqual([
    { exclusion: "grossNegligence", state: "inPlay", questions: ["S01", "C09"] },
  ]);
});

test("an attack beyond capacity must be proved: what mitigates and what records it", () => {
  expect(inPlay({ N10: "short" })).toEqual([{ exclusion: "overCapacity", state: "inPlay", questions: ["N10"] }]);
  expect(inPlay({ N10: "quarter" })).toEqual([]);
  expect(inPlay({ N08: "procedure" })).toEqual([{ exclusion: "overCapacity", state: "inPlay", questions: ["N08"] }]);
  expect(inPlay({ N08: "onDemand" })).toEqual([]);
  expect(inPlay({ N10: "short" }, { hasWebsite: false })).toEqual([]);
});

test("a question that nobody answered leaves it open; a weak answer goes before", () => {
  expect(inPlay({ N08: "" })).toEqual([{ exclusion: "overCapacity", state: "open", questions: ["N08"] }]);
  expect(inPlay({ N08: "", N10: "none" })[0]).toMatchObject({ state: "inPlay", questions: ["N10"] });
});

test.each<[string, HearingSheet["profile"], keyof typeof open]>([
  ["cardLiability", { cards: 1_000, personsHeld: 5_000 }, "option.cardLiability"],
  ["itServices", { itServices: true }, "option.itServices"],
  ["bodilyInjury", { ot: true }, "option.bodilyInjury"],
  ["dependency", { "provider.1.name": "Aクラウド" }, "option.dependency"],
])("%s: by a fact of the company, until its option is taken", (exclusion, profile, option) => {
  expect(inPlay({}, profile)).toEqual([{ exclusion, state: "inPlay", questions: [] }]);
  expect(inPlay({}, profile, { ...plain, [option]: true })).toEqual([]);
});

test("a large loss that is not known to be mended is a known circumstance", () => {
  const incident = { "incident.1.year": 2025, "incident.1.loss": 20e6, "incident.1.scenario": "ransomware" };
  expect(inPlay({}, incident)).toEqual([{ exclusion: "knownCircumstances", state: "inPlay", questions: [] }]);
  expect(inPlay({}, { ...incident, "incident.1.fixConfirmed": true })).toEqual([]);
});

test("payments on false instructions: by how changes are checked", () => {
  expect(inPlay({ G17: "" })[0]).toMatchObject({ exclusion: "paymentFraud", state: "open" });
});
