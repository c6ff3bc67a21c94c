import type { LogAxis, LogLevel } from "../../../src/engine/catalogue";
import { rateOperationLog } from "../../../src/engine/rating/operation-log";
import type { Reply } from "../../../src/engine/sheet/replies";
import { answersBy, bestOption, madeUpReply, near, parametersWith, repliesTo, valuesOf } from "../../support/engine";

const at = (logAxis: LogAxis, level: LogLevel) => madeUpReply({ logAxis }, level / 4, level);
const rated = (replies: readonly Reply[]) => rateOperationLog(valuesOf(replies));

test("an axis is the lowest of its questions", () => {
  expect(rated([at("collect", 4), at("collect", 1), at("collect", 3)]).collect).toBe(1);
});

test("the level shown is the lowest axis; the one that acts is half that and half the mean", () => {
  const log = rated([at("collect", 4), at("retain", 1), at("monitor", 3), at("analyse", 2)]);
  expect(log).toEqual({ collect: 4, retain: 1, monitor: 3, analyse: 2, level: 1, acting: 0.5 * 1 + 0.5 * 2.5 });
});

test("an open question counts 0", () => {
  expect(rated([at("collect", 4), madeUpReply({ logAxis: "collect" }, null)]).collect).toBe(0);
});

test("a question that does not apply leaves its axis to the others", () => {
  expect(rated([at("collect", 3), madeUpReply({ logAxis: "collect" }, "notApplicable")]).collect).toBe(3);
});

test("a question that was not asked leaves its axis to the others; with none asked the average firm stands in", () => {
  expect(rated([at("collect", 3), madeUpReply({ logAxis: "collect" }, "notAsked")]).collect).toBe(3);
  expect(rated([madeUpReply({ logAxis: "collect" }, "notAsked")])).toMatchObject({
    collect: null,
    level: 2,
    acting: 2,
  });
});

test("a question that only a remark confirms not to apply saves a tenth at most", () => {
  const replies = [at("collect", 4), madeUpReply({ logAxis: "retain" }, "notVerified")];
  const values = valuesOf(replies);
  // acting 4; with retention open ½ · 0 + ½ · 2 = 1: investigation 1.3, delay 1.1, extent 1 + 0.1 · (2 − 1)
  expect([values.get("log.acting"), values.get("log.actingOpen")]).toEqual([4, 1]);
  expect(values.get("log.investigation")).toEqual(near(0.9 * 1.3));
  expect(values.get("log.delay")).toEqual(near(0.9 * 1.1));
  expect(values.get("log.extent")).toEqual(near(0.9 * 1.1));
  expect(valuesOf(replies, parametersWith({ "na.maxEffect": 1 })).get("log.investigation")).toEqual(near(0.65));
});

test("an axis with nothing applicable drops out", () => {
  const log = rated([at("collect", 4), at("retain", 2), madeUpReply({ logAxis: "analyse" }, "notApplicable")]);
  expect(log).toEqual({ collect: 4, retain: 2, monitor: null, analyse: null, level: 2, acting: 2.5 });
});

test("with no axis left the average firm stands in: level 2", () => {
  expect(rated([madeUpReply({}, 1)])).toEqual({
    collect: null,
    retain: null,
    monitor: null,
    analyse: null,
    level: 2,
    acting: 2,
  });
});

test("the level that stands in is a parameter", () => {
  const log = rateOperationLog(valuesOf([madeUpReply({}, 1)], parametersWith({ "log.neutral": 1 })));
  expect([log.level, log.acting]).toEqual([1, 1]);
});

test("a question of no axis does not count", () => {
  expect(rated([madeUpReply({}, 0), at("collect", 4)]).level).toBe(4);
});

test("N05 and S10 are monitoring, N10 and S09 retention, C08 and S08 collection, S11 analysis", () => {
  const replies = answersBy(bestOption, { N05: "installed", S09: "quarter", S08: "personalData", S11: "none" });
  expect(rated(repliesTo(replies))).toMatchObject({
    collect: 3,
    retain: 2,
    monitor: 1,
    analyse: 0,
    level: 0,
  });
});

test("a blank sheet has level 0 throughout", () => {
  expect(rated(repliesTo({}))).toMatchObject({ collect: 0, retain: 0, monitor: 0, analyse: 0, acting: 0 });
});

test.each([
  [0, 1.5, 1.15],
  [0.5, 1.4, 1.125],
  [1, 1.3, 1.1],
  [1.75, 1.3 - 0.75 * 0.3, 1.1 - 0.75 * 0.1],
  [2, 1, 1],
  [2.5, 0.9, 0.95],
  [3, 0.8, 0.9],
  [3.375, 0.8 - 0.375 * 0.15, 0.9 - 0.375 * 0.1],
  [4, 0.65, 0.8],
])("level %d: investigation × %d, delay × %d", (level, investigation, delay) => {
  const values = valuesOf([], undefined, { "log.acting": level, "log.actingOpen": level });
  expect(values.get("log.investigation")).toEqual(near(investigation));
  expect(values.get("log.delay")).toEqual(near(delay));
});
