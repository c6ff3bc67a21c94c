import { words, type Words } from "../../src/locales";
import { strings } from "../locales/strings";
import { askedLayouts, everyLayout } from "./every-layout";

/** Words of the sheets that are used outside the layouts. */
const elsewhere = [
  // the file a template is made in
  "/font",
  // of a set that was carried over, and of the copies of older sheets
  "/parameters/origin",
  // what no customer of a layout is: sure to suffer once a year, and with nothing assumed
  "/report/bands/often",
  "/report/assumptions/noAssumed",
  // the name of a plan
  "/plans/inForce",
  "/standing/kept",
  // what a verdict writes into the record
  "/record/differencesAt",
  "/record/differencesAtFirst",
];

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

const finding = { code: "KK-1", place: "", message: "" };

test("every word of the sheets is used", () => {
  const used = new Set<string>();
  const plain = words("ja");
  const pack: Words = { ...plain, sheets: noted(plain.sheets, used) };
  for (const findings of [[], Array.from({ length: 500 }, () => finding)]) {
    for (const { blocks } of everyLayout("ja", false, pack, findings))
      for (const block of blocks) block.cells(block.place);
  }
  for (const layouts of askedLayouts("ja", pack))
    for (const { blocks } of layouts) for (const block of blocks) block.cells(block.place);
  const unused = strings(plain.sheets).filter(([path]) => !used.has(path));
  expect(unused.map(([path]) => path)).toEqual(elsewhere);
});
