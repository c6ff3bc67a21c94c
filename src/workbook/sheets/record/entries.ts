import type { Words } from "../../../locales";
import { area } from "../../model/area";
import type { Block } from "../../model/block";
import { BlockBuilder } from "../../model/block-builder";
import { style } from "../../model/cell-styles";
import { names } from "../../model/names";

/** What a diagnosis rests on. */
export interface RecordEntries {
  readonly status: string;
  /** Where formulas and engine differ. */
  readonly differences: string;
  /** ISO 8601 with the offset of the place. */
  readonly time: string;
  readonly templateVersion: string;
  readonly engineVersion: string;
  readonly appVersion: string;
  readonly parameterSet: string;
  readonly parameterVersion: string;
  /** In words: from which version the set was carried over; "" where it was not. */
  readonly parameterOrigin: string;
  /** Parameters with a value of the customer's own. */
  readonly overrides: string;
  readonly inputs: string;
  readonly parameters: string;
  /** Yen a year with open replies taken as average; null where none is open. */
  readonly openAsNeutral: number | null;
  /** Yen a year: what open replies and assumed sizes span; null where there is neither. */
  readonly openRangeLow: number | null;
  readonly openRangeHigh: number | null;
}

const amounts = ["openAsNeutral", "openRangeLow", "openRangeHigh"] as const;

const keys = [
  "status",
  "differences",
  "time",
  "templateVersion",
  "engineVersion",
  "appVersion",
  "parameterSet",
  "parameterVersion",
  "parameterOrigin",
  "overrides",
  "inputs",
  "parameters",
] as const satisfies readonly Exclude<keyof RecordEntries, (typeof amounts)[number]>[];

/** Two lines long. */
const isHash = (key: (typeof keys)[number]): boolean => key === "inputs" || key === "parameters";

/** The entries as a table, each cell by a name of its own. */
export function entriesBlock(words: Words, row: number, entries: RecordEntries): Block {
  const text = words.sheets.record;
  const block = new BlockBuilder("record", { row, column: 0 }, 2);
  block.row(text.head, { style: { ...style.columnHead, horizontal: "Left" } });
  for (const key of keys) {
    const at = block.row([text[key], entries[key]], { style: style.body, height: isHash(key) ? 34 : 20 });
    block.style(area(at, 1), { ...style.text, horizontal: "Left" }).name(names.record(key), area(at, 1));
  }
  for (const key of amounts) {
    const at = block.row([text[key], entries[key]], { style: style.body, height: 20 });
    block.style(area(at, 1), { ...style.yen, horizontal: "Left" }).name(names.record(key), area(at, 1));
  }
  return block.build();
}
