import {
  backupParts,
  backupQuestions,
  logParts,
  namedValue,
  type BackupPart,
  type LogPart,
  type ValueName,
} from "../../../engine";
import { fill, type Words } from "../../../locales";
import { numberFormula } from "../../formula/named-value";
import { cellsOf, isRising } from "../../formula/value-range";
import { requiredValueCell } from "../../model/value-cells";
import { BlockBuilder } from "../../model/block-builder";
import { area } from "../../model/area";
import { formula } from "../../model/cell";
import type { Block } from "../../model/block";
import { style } from "../../model/cell-styles";

const valueColumn = 2;

type LevelName = `log.${LogPart}` | `backup.${BackupPart}`;
/** A row a value, its name or id before it. */
type Row = readonly [id: string, name: LevelName, label: string];

/** Operation logs: the level of each axis, the level shown, the level that acts, and its factors. */
export const calcOperationLog = (words: Words, row: number): Block =>
  levels(
    "calc_log",
    words.sheets.calc.log,
    logParts.map((part): Row => [part, `log.${part}`, labelOfLog(part, words)]),
    row,
  );

/** Backups: what each question finds, the level that acts, and its factor. */
export const calcBackup = (words: Words, row: number): Block =>
  levels(
    "calc_backup",
    words.sheets.calc.backup,
    backupParts.map((part): Row => [part, `backup.${part}`, labelOfBackup(part, words)]),
    row,
  );

function levels(id: string, heading: string, rows: readonly Row[], row: number): Block {
  const block = new BlockBuilder(id, { row, column: 0 }, 3);
  block.row([heading], { style: style.heading, height: 24 });
  const start = block.next;
  const placeOf = (name: ValueName): number => rows.findIndex(([, each]) => each === name);
  for (const [part, name, label] of rows) {
    const at = block.row([
      part,
      label,
      (to) => {
        const at = (name: ValueName): string => to(start + placeOf(name), valueColumn);
        const all = (names: readonly ValueName[]): string =>
          isRising(names.map(placeOf)) ? cellsOf(names, at, true) : cellsOf(names, requiredValueCell, false);
        return formula(numberFormula(namedValue(name), { one: requiredValueCell, all }));
      },
    ]);
    block.name(requiredValueCell(name), area(at, valueColumn));
  }
  block.style(area(start, 0, rows.length, 3), style.body);
  block.style(area(start, valueColumn, rows.length), { ...style.yen, numberFormat: "0.00" });
  return block.build();
}

function labelOfLog(part: LogPart, words: Words): string {
  const { logAxes: axes, sheets, controls } = words;
  if (isOpen(part)) return openLabel(labelOfLog(statedPart(part), words), words);
  switch (part) {
    case "level":
      return sheets.calc.logLevel;
    case "acting":
      return sheets.calc.logActing;
    case "investigation":
    case "delay":
      return controls[part];
    case "extent":
      return sheets.calc.logExtent;
    default:
      return axes[part].name;
  }
}

function labelOfBackup(part: BackupPart, words: Words): string {
  const { questions, sheets } = words;
  if (isOpen(part)) return openLabel(labelOfBackup(statedPart(part), words), words);
  if (part === "level" || part === "factor") return sheets.calc.backupParts[part];
  return questions[backupQuestions[part]].short;
}

/** A value with those questions open that no fact verifies not to apply. */
type OpenPart<Part extends string> = Extract<Part, `${string}Open`>;
const isOpen = <Part extends string>(part: Part): part is OpenPart<Part> => part.endsWith("Open");
const statedPart = <Stated extends string>(part: `${Stated}Open`): Stated => part.slice(0, -"Open".length) as Stated;
const openLabel = (label: string, { sheets }: Words): string => fill(sheets.calc.open, { label });
