import { openWorkbook } from "../../src/local-excel";
import { languages } from "../../src/locales";
import { names } from "../../src/workbook/model/names";
import { diagnose, edit, openFilled, save, valueOf, written } from "../support/local";
import { lazily } from "../support/lazily";
import { known, standingCasesIn, standingWorkbook } from "../support/standings";
import { overwrite } from "../support/tamper";

const headed = ["rating", "losses", "calc", "record"] as const;

describe.each(languages)("in %s the headings of all result sheets say", (language) => {
  test.each(standingCasesIn(language))("how the result stands: %s", async (_, found) => {
    const workbook = await standingWorkbook(found, language);
    expect(valueOf(workbook, names.record("state"))).toBe(found.state);
    for (const sheet of headed)
      expect(valueOf(workbook, names.block(`${sheet}_standing`))).toMatch(
        new RegExp(`^${escaped(found.said[language])}`),
      );
  });
});

const escaped = (text: string): string => text.replace(/[()!]/g, "\\$&");

const result = lazily(async () => {
  const workbook = await openFilled(known);
  written(await diagnose(workbook));
  return save(workbook);
});

const standing = (workbook: Parameters<typeof valueOf>[0]) => valueOf(workbook, names.block("losses_standing"));

test("and what it rests on: set, version, own values, day, engine", async () => {
  const workbook = await openWorkbook(await result);
  const line = await edit(workbook, (context) => {
    const range = context.workbook.names.getItem(names.block("losses_standing")).getRange();
    range.load("values");
    return range;
  });
  expect(line.values[1]?.[0]).toBe("パラメータ：default 2.1.0　個社補正：0件　診断日：2026/04/01　計算の版：2.1.0");
});

describe("cells typed over", () => {
  test("are counted, and the first three named", async () => {
    const workbook = await openWorkbook(await result);
    for (const right of [3, 4, 6, 8]) overwrite(workbook, names.block("losses_summary"), 1, [3, right]);
    overwrite(workbook, names.block("losses_summary"), 1, [2, 5]);
    // a row is named by its leftmost cell
    expect(standing(workbook)).toMatch(/（5か所：損失内訳!F7、損失内訳!D8）。/);
    overwrite(workbook, names.rating("overall", "grade"), "A");
    overwrite(workbook, names.scenario("s1", "annual"), 1);
    expect(standing(workbook)).toMatch(/（7か所：損失内訳!F7、損失内訳!D8、損失内訳!G\d+ほか）。/);
  });
  test("among the parameters' own columns too", async () => {
    const workbook = await openWorkbook(await result);
    overwrite(workbook, names.parameterUsed("legal", "high"), 1);
    expect(standing(workbook)).toMatch(/（1か所：パラメータ!C\d+）。/);
  });
  test("are formulas again after a diagnosis", async () => {
    const workbook = await openWorkbook(await result);
    overwrite(workbook, names.block("losses_summary"), 1, [2, 3]);
    written(await diagnose(workbook));
    expect(valueOf(workbook, names.record("state"))).toBe("current");
  });
});

describe("a parameter cannot be used", () => {
  const wrong = async (name: string, value: string | number): Promise<unknown> => {
    const workbook = await openWorkbook(await result);
    overwrite(workbook, name, value);
    return valueOf(workbook, names.record("state"));
  };
  test.each([
    ["as text", names.parameter("model.kL", "likely"), "1.4？"],
    ["left empty", names.parameter("legal", "likely"), ""],
    ["below its range", names.parameter("model.pertGamma"), 0.9],
    ["with likely above high", names.parameter("legal", "likely"), 1_000_001],
    ["where a threshold is not above the next", names.parameter("grade.threshold.B"), 85],
    ["where better logs cost more", names.parameter("log.delay.3"), 1.05],
  ])("%s", async (_, name, value) => {
    expect(await wrong(name, value)).toBe("wrong");
  });
  test("but is another one at the edge of what it may be", async () => {
    expect(await wrong(names.parameter("model.pertGamma"), 1)).toBe("stale");
    expect(await wrong(names.parameter("legal", "likely"), 1_000_000)).toBe("stale");
  });
  test("where no viewpoint has a weight", async () => {
    const workbook = await openWorkbook(await result);
    for (const id of ["governance", "network", "client", "server", "facility"] as const)
      overwrite(workbook, names.parameter(`weight.${id}`), 0);
    expect(valueOf(workbook, names.record("state"))).toBe("wrong");
  });
});
