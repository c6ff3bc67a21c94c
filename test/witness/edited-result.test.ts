import {
  isParameterError,
  parameterById,
  parameterTable,
  pointsOf,
  readParameters,
  withOverrides,
  type ParameterId,
  type Point,
  questions,
  variables,
  type HearingSheet,
  type ParameterSet,
  type Triple,
} from "../../src/engine";
import type { Language } from "../../src/locales";
import { insurerName } from "../../src/workbook/formula/parameter-names";
import { names } from "../../src/workbook/model/names";
import type { Expectation } from "../../src/workbook/check/expectations";
import { inputCells } from "../../src/workbook/plan/answers";
import { apartFromEngine } from "../support/agreement";
import { diagnosed, randomCases, verifying } from "../support/cases";
import { expectedOf } from "../support/expected";
import { basicText, editByLibreOffice, typeInto, type Edit } from "../support/libreoffice";
import { seededRandom } from "../support/random";
import { describeWith } from "../support/witness";
import { errorsIn, readXlsx } from "../support/xlsx-file";

const results = verifying ? 12 : 2;
const random = seededRandom(31);
const oneOf = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;

/** The same change to a sheet as data and to its cells. */
interface Change {
  readonly sheet: HearingSheet;
  readonly parameters: ParameterSet;
}

function changeProfile({ sheet, parameters }: Change): Change {
  const variable = oneOf(variables.filter(({ kind }) => kind === "number" || kind === "flag"));
  if (variable.kind !== "number") {
    return { sheet: { ...sheet, profile: { ...sheet.profile, [variable.id]: random() < 0.5 } }, parameters };
  }
  const wide = variable.min + (variable.max - variable.min) * random() ** 4;
  const value = variable.whole ? Math.round(wide) : wide;
  return { sheet: { ...sheet, profile: { ...sheet.profile, [variable.id]: value } }, parameters };
}

/** Names, and words for none and for not known that the add-in has not read. */
function changeProvider({ sheet, parameters }: Change): Change {
  const { id } = oneOf(variables.filter(({ kind }) => kind === "mention"));
  const text = oneOf(["AWS", "なし", "N/A", "該当 なし", "－", "不明"]);
  return { sheet: { ...sheet, profile: { ...sheet.profile, [id]: text } }, parameters };
}

function changeAnswer({ sheet, parameters }: Change): Change {
  const { id, options } = oneOf(questions);
  return { sheet: { ...sheet, answers: { ...sheet.answers, [id]: oneOf(options).id } }, parameters };
}

function changeParameter({ sheet, parameters }: Change): Change {
  const { id } = oneOf(parameterTable.filter(({ uncertain }) => uncertain));
  const { low, high } = parameters.values[id];
  const triple: Triple = { low, likely: low + (high - low) * random(), high };
  return { sheet, parameters: { ...parameters, values: { ...parameters.values, [id]: triple } } };
}

const changes = [changeProfile, changeProfile, changeAnswer, changeProvider, changeParameter] as const;

function tenChanges(start: Change): Change {
  let changed = start;
  for (let index = 0; index < 10; index++) changed = (changes[index % changes.length] ?? changeAnswer)(changed);
  return changed;
}

/** The scenarios beyond the source documents' are not reckoned with. */
function withoutExtended({ sheet, parameters }: Change): Change {
  const off: Triple = { low: 0, likely: 0, high: 0 };
  const values = { ...parameters.values, "scenario.s5.on": off, "scenario.s6.on": off };
  return { sheet, parameters: { ...parameters, values } };
}

/** Moves up to twenty parameters, triples and single values alike, as a person may type them. */
function twentyParameters({ sheet, parameters }: Change): Change {
  const chosen = new Set<ParameterId>();
  while (chosen.size < 20) chosen.add(oneOf(movable).id);
  const values = { ...parameters.values };
  for (const id of chosen) values[id] = moved(values[id], parameterById.get(id) ?? { min: 0, max: 0 });
  return { sheet, parameters: { ...parameters, values } };
}

/** A customer's own values, within the insurer's defaults. */
const own = { legal: { high: 2_500_000 }, "s2.gift": { likely: 777 }, "model.kL": { likely: 1.1 } } as const;
const overrideColumn = { low: "E", likely: "F", high: "G" } as const;

/** Whose order among one another must hold stay as they are: thresholds, ends of sizes, factors by level, flags. */
const movable = parameterTable.filter(
  ({ id, unit }) =>
    !(id in own) &&
    !/^(grade|impact|log|backup|chance|size)\./.test(id) &&
    unit !== "flag" &&
    unit !== "date" &&
    id !== "model.pertGamma",
);

function moved({ low, likely, high }: Triple, { min, max }: { min: number; max: number }): Triple {
  const factor = 0.7 + 0.6 * random();
  if (low === high) {
    const value = Math.max(min, Math.min(max, likely * factor));
    return { low: value, likely: value, high: value };
  }
  const top = Math.max(min, Math.min(max, high * factor));
  const bottom = Math.max(min, Math.min(top, low * (0.7 + 0.3 * random())));
  return { low: bottom, likely: bottom + (top - bottom) * random(), high: top };
}

/** Lines that type what differs between the two into the cells. */
function linesFor(before: Change, after: Change, language: "ja" | "en"): readonly string[] {
  const known = new Map(inputCells(before.sheet, language).map(({ name, value }) => [name, value]));
  const inputs = inputCells(after.sheet, language).filter(({ name, value }) => known.get(name) !== value);
  const amounts = parameterTable.filter(({ id }) => before.parameters.values[id] !== after.parameters.values[id]);
  return [
    ...inputs.map(({ name, value }) => typeInto(name, value)),
    ...amounts.flatMap((row) =>
      pointsOf(row).map((point) => typeInto(insurerName(row.id, point), after.parameters.values[row.id][point])),
    ),
  ];
}

/** A value of the diagnosis, which no formula renews. */
const isStamped = ({ name }: Expectation): boolean => name === names.totalAnnualNeutral;
const liveOf = (expectations: readonly Expectation[]): readonly Expectation[] =>
  expectations.filter((expectation) => !isStamped(expectation));

describeWith("libreoffice", "a saved result with the add-in gone", () => {
  it("follows twenty changed parameters, and those a customer has values of their own for, to a yen", async () => {
    const [{ sheet, language } = { sheet: { profile: {}, answers: {} }, language: "ja" as const }] = randomCases(
      1,
      815,
    );
    const { bytes, parameters } = await diagnosed(sheet, language);
    const before: Change = { sheet, parameters };
    const after = twentyParameters(before);
    const input = readParameters(after.parameters.values, "twenty", "1");
    expect(input.issues.filter(isParameterError)).toEqual([]);
    const lines = linesFor(before, after, language);
    expect(lines.length).toBeGreaterThanOrEqual(20);
    const typedBeside = Object.entries(own).flatMap(([id, points]) =>
      Object.entries(points).map(([point, value]) => {
        const { sheet: on, cell } = readXlsx(bytes).place(insurerName(id as ParameterId, "likely"));
        const beside = `${overrideColumn[point as Point]}${/\d+$/.exec(cell)?.[0] ?? ""}`;
        return `doc.Sheets.getByName(${basicText(on)}).getCellRangeByName("${beside}").setValue(${value})`;
      }),
    );
    const edited = await editByLibreOffice({ twenty: { bytes, lines: [...lines, ...typedBeside] } });
    const recalculated = readXlsx(edited.twenty);
    expect(errorsIn(recalculated)).toEqual([]);
    const used = withOverrides(after.parameters, own);
    expect(apartFromEngine(recalculated, liveOf(expectedOf(sheet, language, used)))).toEqual([]);
    // and a value that was not followed would show
    expect(apartFromEngine(recalculated, liveOf(expectedOf(sheet, language, after.parameters)))).not.toEqual([]);
  }, 240_000);

  it(
    `follows ten changed cells as a fresh assessment does, in ${results} workbooks, extended scenarios on and off by turns`,
    async () => {
      const edits: Record<string, Edit> = {};
      const stamped = new Map<string, readonly Expectation[]>();
      const expected = new Map<string, Change & { readonly language: Language }>();
      for (const [index, { sheet, language }] of randomCases(results, 4_711).entries()) {
        const { bytes, parameters } = await diagnosed(sheet, language);
        const before: Change = { sheet, parameters };
        const after = tenChanges(index % 2 === 0 ? before : withoutExtended(before));
        const lines = linesFor(before, after, language);
        expect(lines.length).toBeGreaterThan(4);
        edits[`result${index}`] = { bytes, lines };
        stamped.set(`result${index}`, expectedOf(sheet, language, parameters).filter(isStamped));
        expected.set(`result${index}`, { ...after, language });
      }
      const edited = await editByLibreOffice(edits);
      for (const [name, { sheet, parameters, language }] of expected) {
        const file = readXlsx(edited[name] ?? new Uint8Array());
        expect(errorsIn(file)).toEqual([]);
        expect(apartFromEngine(file, liveOf(expectedOf(sheet, language, parameters)))).toEqual([]);
        expect(apartFromEngine(file, stamped.get(name) ?? [])).toEqual([]);
        expect(file.named(names.record("status"))).not.toBe("");
      }
    },
    results * 60_000,
  );
});
