import { defaultParameters, withOverrides, type ParameterSet } from "../../../src/engine";
import { oldSetFile } from "../../support/old-set";
import { loadSet, savedSet } from "../../../src/taskpane/session/set-file";

const set = (name: string, version = "7"): ParameterSet => ({ ...defaultParameters, name, version });

const file = (content: BlobPart, name = "set.json"): File => new File([content], name);

test("a set that is saved is loaded again, with its own name", async () => {
  const { name, text } = savedSet(set("保険会社A"), "ja", false);
  expect(name).toBe("parameters-保険会社A-7.json");
  expect(text.endsWith("}\n")).toBe(true);
  const loaded = await loadSet(file(text, name));
  expect(loaded).toMatchObject({ file: name, set: { name: "保険会社A", version: "7" } });
  // remarks do not refuse a set: most likely 0.5 %, at most 5 % is a mean of 1.18 %; 10 and 150 million are far apart
  const remarked = loaded.issues.map((issue) => ["parameter" in issue ? issue.parameter : "", issue.code]);
  expect(remarked).toEqual(
    expect.arrayContaining([
      ["s2.participation", "parameterMeanFar"],
      ["s2.improvement", "parameterWide"],
      ["s6.hours", "parameterWide"],
    ]),
  );
  expect(new Set(remarked.map(([, code]) => code))).toEqual(new Set(["parameterMeanFar", "parameterWide"]));
  expect(loaded.set?.values).toEqual(defaultParameters.values);
});

test("a set of an older version is loaded over the defaults of today, and what became of it is said first", async () => {
  const loaded = await loadSet(file(oldSetFile({ legal: { low: 1, likely: 2, high: 3 }, "s2.giftEnclosed": 1 })));
  expect(loaded.set).toMatchObject({
    name: "保険会社A",
    version: "2025",
    values: { legal: { low: 1, likely: 2, high: 3 } },
  });
  expect(loaded.issues[0]).toMatchObject({
    code: "parametersCarriedOver",
    carried: ["legal"],
    left: [{ parameter: "s2.giftEnclosed", why: "gone" }],
  });
});

test("labels are in the language of the pane, a customer's own values only where asked for", () => {
  const own = withOverrides(set("A"), { legal: { likely: 900_000 } });
  const saved = (language: "ja" | "en", overrides: boolean) =>
    JSON.parse(savedSet(own, language, overrides).text) as {
      parameters: { legal: { label: string; likely: number } };
      overrides?: object;
    };
  expect(saved("ja", false).overrides).toBeUndefined();
  expect(saved("ja", true).overrides).toEqual({ legal: { likely: 900_000 } });
  expect(saved("ja", true).parameters.legal.likely).toBe(defaultParameters.values.legal.likely);
  expect(saved("en", false).parameters.legal.label).not.toBe(saved("ja", false).parameters.legal.label);
});

test.each([
  ['a\\b/c:d*e?f"g<h>i|j', "parameters-a_b_c_d_e_f_g_h_i_j-7.json"],
  ["tab\tline\nend", "parameters-tab_line_end-7.json"],
  // turns the reading direction, so that a name could show another ending
  ["x\u202egpj", "parameters-x_gpj-7.json"],
])("%j: a file name every file system takes", (name, expected) => {
  expect(savedSet(set(name), "en", false).name).toBe(expected);
});

test("a file of a million bytes is read, one byte more is refused unread", async () => {
  const blank = (count: number) => " ".repeat(count);
  expect((await loadSet(file(blank(1_000_000)))).issues).toEqual([expect.objectContaining({ code: "notJson" })]);
  expect(await loadSet(file(blank(1_000_001)))).toEqual({
    file: "set.json",
    set: null,
    issues: [{ code: "parameterFileTooLarge", limit: 1_000_000, received: 1_000_001 }],
  });
});

/** The class of what Node throws: jest runs tests in a realm with classes of its own. */
function nodeTypeError(): typeof TypeError {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(new Uint8Array([0xff]));
  } catch (error) {
    return (error as Error).constructor as typeof TypeError;
  }
  throw new Error("Decoded what is no text");
}

test("bytes that are no text are refused", async () => {
  const own = globalThis.TypeError;
  globalThis.TypeError = nodeTypeError();
  const loaded = await loadSet(file(new Uint8Array([0x7b, 0xff, 0xfe])));
  globalThis.TypeError = own;
  expect(loaded).toMatchObject({ set: null, issues: [{ code: "notJson" }] });
});
