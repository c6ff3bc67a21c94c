import { oneChunk } from "../../../scheduling/chunked";
import type { SheetDefinition } from "../definition";
import type { Words } from "../../../locales";
import { names } from "../../model/names";
import { BlockBuilder } from "../../model/block-builder";
import { area } from "../../model/area";
import type { SheetBody } from "../../model/sheet-layout";
import { sheetTitle } from "../shared/title";
import { colors, style } from "../../model/cell-styles";

const widths = [200, 520] as const;

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
  readonly inputs: string;
  readonly parameters: string;
}

const keys = [
  "status",
  "differences",
  "time",
  "templateVersion",
  "engineVersion",
  "appVersion",
  "parameterSet",
  "parameterVersion",
  "inputs",
  "parameters",
] as const satisfies readonly (keyof RecordEntries)[];

/** 記録 / Record: hidden, readable: versions, fingerprints, time and state of the result. */
export const record: SheetDefinition<"record", "diagnosis" | "simulation"> = {
  id: "record",
  titleBlock: "record",
  holds: "results",
  inSnapshot: "cells",
  formulasRead: [],
  writtenBy: ["diagnosis", "simulation"],
  shownFirstBy: [],
  layout: (words, contents) => oneChunk(() => recordBody(words, contents.record)),
};

function recordBody(words: Words, entries: RecordEntries): SheetBody {
  const text = words.sheets.record;
  const block = new BlockBuilder("record", { row: 3, column: 0 }, widths.length);
  block.row(text.head, { style: { ...style.columnHead, horizontal: "Left" } });
  for (const key of keys) {
    const row = block.row([text[key], entries[key]], { style: style.body });
    block.style(area(row, 1), style.text).name(names.record(key), area(row, 1));
  }
  return {
    columnWidths: widths,
    blocks: [sheetTitle("record", text.title, text.subtitle, widths.length), block.build()],
    charts: [],
    frozenRows: 2,
    print: { orientation: "Portrait", breaks: [], footer: words.sheets.footer },
    tabColor: colors.quiet,
    visibility: "Hidden",
    protect: false,
  };
}
