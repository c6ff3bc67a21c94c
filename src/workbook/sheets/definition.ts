import type { Words } from "../../locales";
import type { Chunked } from "../../scheduling/chunked";
import type { Block } from "../model/block";
import type { SheetBody, SheetId } from "../model/sheet-layout";
import type { PlacedBlock } from "./shared/formula-cells";
import type { WriteContents, WriteId } from "./writes";

/**
 * What a sheet holds and what a snapshot of the workbook takes from it. A write may change cells of results and input,
 * which must therefore be read before to be put back after a failure. `fixed` is written once and never again. Which
 * cells hold errors matters only where people type.
 */
type Holding =
  | { readonly holds: "results" | "input"; readonly inSnapshot: "cells" | "cellsAndErrors" }
  | { readonly holds: "fixed"; readonly inSnapshot: "cells" | "nothing" };

/**
 * Everything the product knows of one sheet. What is read before a write and put back after a failure, the order of a
 * manual calculation, the sheets of each write and the one shown first are derived from it.
 */
export type SheetDefinition<Id extends SheetId = SheetId, Write extends WriteId = WriteId> = Holding & {
  readonly id: Id;
  /** A person's own stays when the results of an older version are put aside. */
  readonly ownedBy: "person" | "product";
  /** The block by whose defined name the sheet is found, wherever a person moved it or renamed it to. */
  readonly titleBlock: string;
  /** Other sheets whose cells its formulas read, but for the record, after which sheets of results are calculated once more. */
  readonly formulasRead: readonly SheetId[];
  /** The writes it is part of. */
  readonly writtenBy: readonly Write[];
  /** The writes that end with this sheet in front. */
  readonly shownFirstBy: readonly Write[];
  /** `before`: the blocks of the write's sheets that stand before it, where they stand in the workbook. */
  layout(words: Words, contents: WriteContents[Write], before: readonly PlacedBlock[]): Chunked<SheetBody>;
  /** A last block, made from where its own and those before stand: it looks at their formulas, not at values. */
  readonly closing?: (words: Words, row: number, placed: readonly PlacedBlock[]) => Block;
};
