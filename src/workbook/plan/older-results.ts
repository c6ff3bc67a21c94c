import { editions } from "../../engine";
import type { PlacedIssue } from "../../issues";
import { defaultLanguage, fill, words } from "../../locales";
import { parseReference } from "../model/address";
import type { Place } from "../model/area";
import { locate, type Locator } from "../model/locator";
import { names } from "../model/names";
import { fold, type CellValue, type SheetSnapshot, type WorkbookSnapshot } from "../model/snapshot";
import { readParameterCells } from "../read/read-parameters";
import { sheetDefinitions, type SheetDefinition } from "../sheets";
import { languageOfResults } from "./result-language";

/** A result sheet of an older version, which a diagnosis keeps under another name, with values in place of formulas. */
export interface KeptSheet {
  readonly sheet: string;
  readonly as: string;
  /** The top left cell of `values`, 0-based. */
  readonly row: number;
  readonly column: number;
  /** What takes the place of each formula; null for a cell that stays as it is. */
  readonly values: readonly (readonly (CellValue | null)[])[];
}

/** The results of an older version in a workbook. */
export interface OlderResults {
  readonly version: string;
  readonly keep: readonly KeptSheet[];
}

/** Characters Excel allows in the name of a sheet. */
const longestName = 31;

const isOfPerson = ({ ownedBy }: SheetDefinition): boolean => ownedBy === "person";

const known = new WeakMap<WorkbookSnapshot, { readonly results: OlderResults | null }>();

/** The result sheets an older version wrote; null where there are none. */
export function olderResults(snapshot: WorkbookSnapshot): OlderResults | null {
  let found = known.get(snapshot);
  if (!found) known.set(snapshot, (found = { results: lookFor(snapshot) }));
  return found.results;
}

function lookFor(snapshot: WorkbookSnapshot): OlderResults | null {
  const locator = locate(snapshot);
  const parameters = readParameterCells(snapshot);
  const ofParameters = parameters.present ? parameters.olderVersion : null;
  const written = String(locator.value(names.record("engineVersion")));
  const version = editions.some((edition) => edition.version === written) ? written : ofParameters;
  if (version === null) return null;
  const sheetsOf = (which: (definition: SheetDefinition) => boolean): readonly string[] =>
    sheetDefinitions.filter(which).flatMap(({ titleBlock }) => locator.find(names.block(titleBlock))?.sheet ?? []);
  const asked = new Set(sheetsOf(isOfPerson));
  const results = sheetsOf(
    (definition) => !isOfPerson(definition) && (definition.id !== "parameters" || ofParameters !== null),
  ).filter((sheet) => !asked.has(sheet));
  const taken = new Set(snapshot.sheets.map(({ name }) => fold(name)));
  const keep = [...new Set(results)].flatMap((name): KeptSheet[] => {
    const sheet = locator.sheet(name);
    if (!sheet) return [];
    const as = freeName(name, version, taken);
    taken.add(fold(as));
    return [{ sheet: name, as, ...valuesOf(sheet, snapshot, version) }];
  });
  return keep.length === 0 ? null : { version, keep };
}

/** 診断結果 (1.4.0), or with a number where that is taken. */
function freeName(sheet: string, version: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number++) {
    const ending = number === 1 ? ` (${version})` : ` (${version}) ${number}`;
    const name = sheet.slice(0, longestName - ending.length) + ending;
    if (!taken.has(fold(name))) return name;
  }
}

/** Every formula as the value it shows; below the title it says that it is a copy. */
function valuesOf({ name, used }: SheetSnapshot, snapshot: WorkbookSnapshot, version: string) {
  const { standing } = words(languageOfResults(snapshot) ?? defaultLanguage).sheets;
  const heading = headingOn(name, locate(snapshot));
  const { row = 0, column = 0, values = [], formulas = [] } = used ?? {};
  return {
    row,
    column,
    values: formulas.map((line, down) =>
      line.map((formula, right) => {
        if (heading?.row === row + down && heading.column === column + right) return fill(standing.kept, { version });
        if (typeof formula !== "string" || !formula.startsWith("=")) return null;
        return values[down]?.[right] ?? "";
      }),
    ),
  };
}

/** Where a sheet says how its result stands, or what it is. */
function headingOn(sheet: string, locator: Locator): Place | null {
  for (const { id } of sheetDefinitions) {
    const [standing, title] = ["standing", "title"].map((part) => locator.find(names.block(`${id}_${part}`)));
    if (standing?.sheet === sheet) return standing.area;
    if (title?.sheet === sheet) return { row: title.area.row + 1, column: title.area.column };
  }
  return null;
}

/** The workbook as it stands once its older results are put aside: without their names, and with the sheets' new ones. */
export function withoutOlder(snapshot: WorkbookSnapshot, keep: readonly KeptSheet[]): WorkbookSnapshot {
  if (keep.length === 0) return snapshot;
  const renamed = new Map(keep.map(({ sheet, as }) => [fold(sheet), as]));
  return {
    ...snapshot,
    names: snapshot.names.filter((name) => !leadsTo(name, renamed)),
    sheets: snapshot.sheets.map((sheet) => ({ ...sheet, name: renamed.get(fold(sheet.name)) ?? sheet.name })),
  };
}

/** Defined names that lead to sheets that are put aside. */
export function namesOf(snapshot: WorkbookSnapshot, keep: readonly KeptSheet[]): readonly string[] {
  const kept = new Map(keep.map(({ sheet, as }) => [fold(sheet), as]));
  return snapshot.names.filter((name) => leadsTo(name, kept)).map(({ name }) => name);
}

const leadsTo = ({ formula }: { readonly formula: string }, sheets: ReadonlyMap<string, string>): boolean =>
  sheets.has(fold(parseReference(formula)?.sheet ?? ""));

/** What to say of results of an older version, before they are put aside and with the results that take their place. */
export function olderResultsIssue(snapshot: WorkbookSnapshot): readonly PlacedIssue[] {
  const older = olderResults(snapshot);
  if (!older) return [];
  const [sheets, kept] = [older.keep.map(({ sheet }) => sheet), older.keep.map(({ as }) => as)];
  return [{ issue: { code: "olderResults", version: older.version, sheets, kept } }];
}
