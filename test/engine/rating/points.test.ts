import { strongest, weakest } from "../../../src/engine/rating/points";
import { madeUpReply, modelOf } from "../../support/engine";

const replies = [
  madeUpReply({ id: "G01", weight: 5 }, 0),
  madeUpReply({ id: "G02", weight: 3 }, null),
  madeUpReply({ id: "G03", weight: 1 }, 1),
  madeUpReply({ id: "G04", weight: 4 }, "notApplicable"),
];
const weights = (found: readonly { readonly question: { readonly weight: number } }[]) =>
  found.map(({ question }) => question.weight);
const understood = { replies, model: modelOf({}) };

test("the weakest points are what is missing, heaviest first; an open question has nothing in place", () => {
  expect(weights(weakest(understood, 5))).toEqual([5, 3]);
});

test("the strongest points are what is in place", () => {
  expect(weights(strongest(understood, 5))).toEqual([1]);
});

test("a weight counts as far as the control is in place: 4 × 0.75 before 5 × 0.5, and 5 × 0.5 missing before 4 × 0.25", () => {
  const partly = [madeUpReply({ weight: 5 }, 0.5), madeUpReply({ weight: 4 }, 0.75)];
  expect(weights(strongest({ ...understood, replies: partly }, 5))).toEqual([4, 5]);
  expect(weights(weakest({ ...understood, replies: partly }, 5))).toEqual([5, 4]);
});

test("of the same weight the first of the catalogue comes first, and no more than asked for", () => {
  const same = [madeUpReply({ id: "G01", weight: 2 }, 0), madeUpReply({ id: "G02", weight: 2 }, 0)];
  expect(weakest({ ...understood, replies: same }, 1).map(({ question }) => question.id)).toEqual(["G01"]);
});
