import { declaredFunctions } from "../../src/functions/declarations";
import { functionsMetadata } from "../../src/functions/metadata";
import { japanese } from "../locales/strings";

const origin = "https://intranet.example/kikitori";
const [ja, en] = [functionsMetadata("ja", origin), functionsMetadata("en", origin)];

test("tells Excel what its schema allows: ids, names, kinds, and help at the origin", () => {
  for (const { id, name, helpUrl, description, parameters, result } of [...ja.functions, ...en.functions]) {
    expect([id, name]).toEqual([expect.stringMatching(/^[A-Z][A-Z0-9]{2,}$/), id]);
    expect(helpUrl).toBe("https://intranet.example/kikitori/support.html");
    expect(description).not.toMatch(/[{}]/);
    expect(["scalar", "matrix"]).toContain(result.dimensionality);
    expect(new Set(parameters.map((parameter) => parameter.name)).size).toBe(parameters.length);
    for (const parameter of parameters) {
      expect(Object.keys(parameter)).toEqual([
        "name",
        "description",
        "type",
        "dimensionality",
        ...(parameter.optional ? ["optional"] : []),
      ]);
      expect(parameter.description).not.toMatch(/[{}]/);
    }
  }
});

test("what may be left out stands at the end, but for the item and measure of a loss", () => {
  for (const { parameters } of declaredFunctions) {
    const left = parameters.map(({ optional }) => optional === true);
    expect(left).toEqual([...left].sort());
  }
});

test("is Japanese and English, otherwise the same", () => {
  expect(ja.functions.map(({ description }) => japanese.test(description))).not.toContain(false);
  expect(
    en.functions.flatMap((one) => [one, ...one.parameters]).map((x) => japanese.test(JSON.stringify(x))),
  ).not.toContain(true);
  const bare = ({ functions }: typeof ja) =>
    functions.map(({ description: _, parameters, ...rest }) => ({
      ...rest,
      parameters: parameters.map(({ name: _name, description: _description, ...kind }) => kind),
    }));
  expect(bare(ja)).toEqual(bare(en));
});

test("answers are never optional: nothing is guessed", () => {
  const withAnswers = declaredFunctions.filter(({ id }) => id !== "PERT");
  for (const { parameters } of withAnswers) {
    expect(parameters.find(({ id }) => id === "answers")).toEqual({
      id: "answers",
      type: "any",
      dimensionality: "matrix",
    });
  }
  expect(withAnswers).toHaveLength(6);
});
