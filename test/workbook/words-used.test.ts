import { defaultParameters } from "../../src/engine";
import { words, type Words } from "../../src/locales";
import { resultLayouts, templateLayouts } from "../../src/workbook/layout";
import { strings } from "../locales/strings";

/** Words of the sheets that are used outside the layouts, by what uses them. */
const elsewhere = new Set([
  // the file a template is made in
  "/font",
  // the state of a record, marked when its write is done
  "/record/complete",
  "/record/incomplete",
  "/record/stale",
  // how far engine and formulas are apart, told after the read-back
  "/record/differences",
  "/record/differencesAt",
  "/record/differencesAtFirst",
  "/record/noDifferences",
  // the language of a result
  "/rating/title",
]);

/** The value, with every text that is taken out of it noted by its path. */
function noted<Value extends object>(value: Value, used: Set<string>, path = ""): Value {
  return new Proxy(value, {
    get(target, key, receiver) {
      const inner: unknown = Reflect.get(target, key, receiver);
      const at = `${path}/${String(key)}`;
      if (typeof inner === "string") used.add(at);
      return typeof inner === "object" && inner !== null ? noted(inner, used, at) : inner;
    },
  });
}

const record = {
  status: "",
  differences: "",
  time: "",
  templateVersion: "1",
  engineVersion: "1",
  appVersion: "1",
  parameterSet: "",
  parameterVersion: "",
  inputs: "",
  parameters: "",
};
const finding = { code: "KK-1", place: "", message: "" };

test("every word of the sheets is used", () => {
  const used = new Set<string>();
  const plain = words("ja");
  const pack: Words = { ...plain, sheets: noted(plain.sheets, used) };
  for (const findings of [[], Array.from({ length: 500 }, () => finding)]) {
    const contents = {
      understood: { numbers: new Map(), replies: new Map() },
      parameters: defaultParameters,
      findings,
      record,
    };
    for (const { blocks } of [...templateLayouts(pack, "ja"), ...resultLayouts(pack, contents, false)])
      for (const block of blocks) block.cells(block.place);
  }
  const unused = strings(plain.sheets).filter(([path]) => !used.has(path) && !elsewhere.has(path));
  expect(unused.map(([path]) => path)).toEqual([]);
});
