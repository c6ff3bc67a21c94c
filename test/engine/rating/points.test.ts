import { strongest, weakest } from "../../../src/engine/rating/points";
import { madeUpReply, modelOf, parametersWith } from "../../support/engine";

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

test("a strength is in place from 0.7 on, and counts as far as it is: 4 × 1 before 5 × 0.75; 0.5 is none", () => {
  const partly = [
    madeUpReply({ weight: 5 }, 0.75),
    madeUpReply({ weight: 4 }, 1),
    madeUpReply({ weight: 3 }, 0.7),
    madeUpReply({ weight: 2 }, 0.5),
  ];
  expect(weights(strongest({ ...understood, replies: partly }, 5))).toEqual([4, 5, 3]);
});

test("what is no strength is a weakness: by weight, then by what is missing; never both", () => {
  const partly = [
    madeUpReply({ id: "G01", weight: 4 }, 0),
    madeUpReply({ id: "G02", weight: 5 }, 0.5),
    madeUpReply({ id: "G03", weight: 5 }, 0.25),
    madeUpReply({ id: "G04", weight: 5 }, null),
    madeUpReply({ id: "G05", weight: 5 }, 0.75),
  ];
  const found = weakest({ ...understood, replies: partly }, 5).map(({ question }) => question.id);
  expect(found).toEqual(["G04", "G03", "G02", "G01"]);
});

test("the level of a strength is a parameter", () => {
  const half = [madeUpReply({ weight: 2 }, 0.5)];
  const model = modelOf({}, parametersWith({ "rating.strengthFrom": 0.5 }));
  expect(weights(strongest({ replies: half, model }, 5))).toEqual([2]);
  expect(weakest({ replies: half, model }, 5)).toEqual([]);
});

test("of the same weight the first of the catalogue comes first, and no more than asked for", () => {
  const same = [madeUpReply({ id: "G01", weight: 2 }, 0), madeUpReply({ id: "G02", weight: 2 }, 0)];
  expect(weakest({ ...understood, replies: same }, 1).map(({ question }) => question.id)).toEqual(["G01"]);
});
