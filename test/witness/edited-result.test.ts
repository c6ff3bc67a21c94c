import {
  parameterTable,
  questions,
  variables,
  type HearingSheet,
  type ParameterSet,
  type Triple,
} from "../../src/engine";
import type { Language } from "../../src/locales";
import { insurerName } from "../../src/workbook/formula/expression";
import { names } from "../../src/workbook/names";
import { inputCells } from "../../src/workbook/plan/answers";
import { apartFromEngine } from "../support/agreement";
import { diagnosed, randomCases, verifying } from "../support/cases";
import { expectedOf } from "../support/expected";
import { editByLibreOffice, typeInto, type Edit } from "../support/libreoffice";
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

const changes = [changeProfile, changeProfile, changeAnswer, changeAnswer, changeParameter] as const;

function tenChanges(start: Change): Change {
  let changed = start;
  for (let index = 0; index < 10; index++) changed = (changes[index % changes.length] ?? changeAnswer)(changed);
  return changed;
}

/** Lines that type what differs between the two into the cells. */
function linesFor(before: Change, after: Change, language: "ja" | "en"): readonly string[] {
  const known = new Map(inputCells(before.sheet, language).map(({ name, value }) => [name, value]));
  const inputs = inputCells(after.sheet, language).filter(({ name, value }) => known.get(name) !== value);
  const amounts = parameterTable.filter(({ id }) => before.parameters.values[id] !== after.parameters.values[id]);
  return [
    ...inputs.map(({ name, value }) => typeInto(name, value)),
    ...amounts.map(({ id }) => typeInto(insurerName(id, "likely"), after.parameters.values[id].likely)),
  ];
}

describeWith("libreoffice", "a saved result with the add-in gone", () => {
  it(
    `follows ten changed cells as a fresh assessment does, in ${results} workbooks`,
    async () => {
      const edits: Record<string, Edit> = {};
      const expected = new Map<string, Change & { readonly language: Language }>();
      for (const [index, { sheet, language }] of randomCases(results, 4_711).entries()) {
        const { bytes, parameters } = await diagnosed(sheet, language);
        const before: Change = { sheet, parameters };
        const after = tenChanges(before);
        const lines = linesFor(before, after, language);
        expect(lines.length).toBeGreaterThan(4);
        edits[`result${index}`] = { bytes, lines };
        expected.set(`result${index}`, { ...after, language });
      }
      const edited = await editByLibreOffice(edits);
      for (const [name, { sheet, parameters, language }] of expected) {
        const file = readXlsx(edited[name] ?? new Uint8Array());
        expect(errorsIn(file)).toEqual([]);
        expect(apartFromEngine(file, expectedOf(sheet, language, parameters))).toEqual([]);
        expect(file.named(names.record("status"))).not.toBe("");
      }
    },
    results * 60_000,
  );
});
