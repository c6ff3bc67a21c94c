import { add, constant, multiply, parameter } from "../../src/engine/model/expression";
import { evaluate, passes } from "../../src/engine/model/evaluate";
import { column, columnComplement, effectAtLeast, ofLogAxis, ofViewpoint } from "../../src/engine/model/question-leaf";
import {
  answered,
  isNone,
  logLevel,
  lowestLevel,
  lowestOf,
  meanOf,
  orZero,
  step,
  sumOf,
  sumOverQuestions,
  value,
  type SheetExpression,
} from "../../src/engine/model/sheet-leaf";
import { gateIds } from "../../src/engine/underwriting/gate";
import {
  backupParts,
  historyParts,
  logParts,
  ratedIds,
  ratingParts,
  scenarioParts,
} from "../../src/engine/model/value-names";
import { namedValues } from "../../src/engine/named-values";
import { scenarios } from "../../src/engine/scenarios";
import { madeUpReply, modelOf, parametersWith, valuesOf } from "../support/engine";

const replies = [
  madeUpReply({ id: "G01", weight: 4, logAxis: "collect" }, 0.75, 3),
  madeUpReply({ id: "G02", weight: 2, viewpoint: "network", logAxis: "collect" }, 0.5, 2),
  madeUpReply({ id: "G03", weight: 5, key: true }, null),
  madeUpReply({ id: "G04", weight: 3 }, "notApplicable"),
];
const sheet = valuesOf(replies, undefined, { "log.collect": 3, "log.retain": null, "log.monitor": 1, "log.level": 1 });
const worth = (expression: SheetExpression) => evaluate(expression, "likely", modelOf({}), sheet);

test.each<[string, SheetExpression, number]>([
  ["a sum multiplies its factors question by question", sumOverQuestions(column("weight"), column("step")), 4],
  ["a sum over one viewpoint", sumOverQuestions(ofViewpoint("governance"), column("applicable"), column("weight")), 9],
  [
    "a sum over what is open",
    sumOverQuestions(column("applicable"), columnComplement("answered"), column("weight")),
    5,
  ],
  ["a sum over questions of no log axis", sumOverQuestions(ofLogAxis(""), column("weight")), 8],
  ["a sum over key controls", sumOverQuestions(column("key"), column("weight")), 5],
  ["a sum over a derived column", sumOverQuestions(column("shortfall")), 1],
  ["a sum over nothing", sumOverQuestions(ofViewpoint("facility"), column("weight")), 0],
  ["the lowest level of an axis", lowestLevel("collect", "applicable"), 2],
  ["the sum of values passes over those that are none", sumOf(["log.collect", "log.retain", "log.monitor"]), 4],
  ["the lowest of them", lowestOf(["log.collect", "log.retain", "log.monitor"]), 1],
  ["their mean", meanOf(["log.collect", "log.retain", "log.monitor"]), 2],
  ["a value that is none counts 0 where that is asked for", orZero("log.retain"), 0],
  ["how far a control is in place", step("G01"), 0.75],
  ["while open nothing is in place", step("G03"), 0],
  ["answered", answered("G02"), 1],
  ["open", answered("G03"), 0],
  ["not applicable", answered("G04"), 0],
  ["a question that was not asked", answered("S01"), 0],
  ["the level of the operation log", logLevel, 1],
  ["several together", add(value("log.collect"), multiply(constant(2), parameter("log.neutral"))), 7],
])("%s", (_, expression, expected) => {
  expect(worth(expression)).toBe(expected);
});

test("a value that is none is not a number", () => {
  expect(() => worth(value("log.retain"))).toThrow("log.retain is none");
  expect(passes(isNone("log.retain"), "likely", modelOf({}), sheet)).toBe(true);
  expect(passes(isNone("log.monitor"), "likely", modelOf({}), sheet)).toBe(false);
});

test("a list is none where it names no question", () => {
  const listed = valuesOf([], undefined, { "network.caps": [], "server.caps": ["S01"] });
  const noneOf = (name: "network.caps" | "server.caps") => passes(isNone(name), "likely", modelOf({}), listed);
  expect([noneOf("network.caps"), noneOf("server.caps")]).toEqual([true, false]);
});

test("an effect counts from the least one that a parameter names", () => {
  const effect = { kind: "effect", on: "likelihood", scenario: "s1", effects: [1, 2, 3] } as const;
  const asked = [0, 1, 2].map((index) => madeUpReply({ index, weight: 1 }, 1));
  const sum = sumOverQuestions(column("weight"), effectAtLeast(effect, "control.keyEffect"));
  const counted = [1, 2, 3, 4].map((least) => {
    const parameters = parametersWith({ "control.keyEffect": least });
    return evaluate(sum, "likely", modelOf({}, parameters), valuesOf(asked, parameters));
  });
  expect(counted).toEqual([3, 2, 1, 0]);
});

test("every part of every rating, of the operation log, of what a sheet rests on and of every scenario is declared", () => {
  const expected = [
    ...ratedIds.flatMap((id) => ratingParts.map((part) => `${id}.${part}`)),
    ...logParts.map((part) => `log.${part}`),
    ...backupParts.map((part) => `backup.${part}`),
    ...historyParts.map((part) => `history.${part}`),
    ...gateIds.map((id) => `gate.${id}`),
    ...["answer", "industry", "revenue", "staff"].map((part) => `appetite.${part}`),
    "segment.size",
    "sheet.assumed",
    "sheet.indicative",
    ...scenarios.flatMap(({ code }) => scenarioParts.map((part) => `${code}.${part}`)),
  ];
  expect([...namedValues.keys()].sort()).toEqual(expected.sort());
});

/** Every value that a declaration names, wherever in it. */
const readBy = (declaration: unknown): readonly string[] => {
  if (typeof declaration !== "object" || declaration === null) return [];
  const own = declaration as { kind?: string; name?: string; names?: readonly string[] };
  const named = own.kind === "value" || own.kind === "none" ? [own.name ?? ""] : [];
  return [...named, ...(own.names ?? []), ...Object.values(declaration).flatMap(readBy)];
};

test("each value is declared below what it reads, and reads only what is declared", () => {
  const above = new Set<string>();
  for (const [name, declaration] of namedValues) {
    expect([name, readBy(declaration).filter((each) => !above.has(each))]).toEqual([name, []]);
    above.add(name);
  }
  expect(readBy(namedValues.get("s1.control"))).toEqual([
    ...["s1.likelihood", "s1.likelihood", "s1.keyShortfall"],
    ...["s1.likelihoodOpen", "s1.likelihoodOpen", "s1.keyShortfallOpen"],
  ]);
});

test("the lowest and the mean of nothing say so", () => {
  const none = valuesOf([], undefined, { "log.collect": null });
  expect(() => evaluate(lowestOf(["log.collect"]), "likely", modelOf({}), none)).toThrow("log.collect");
  expect(evaluate(sumOf(["log.collect"]), "likely", modelOf({}), none)).toBe(0);
});
