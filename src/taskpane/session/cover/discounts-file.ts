import { readDiscounts, type DiscountIssue, type DiscountTable, type JsonIssue } from "../../../engine";
import type { DiscountFileIssue } from "../../../issues";
import { readTextFile } from "../text-file";

/** Bytes of the largest file that is read; a table with every row it may have is a tenth of it. */
const largestFile = 200_000;

/** A table of the insurer's that is in use. */
export interface DiscountsInUse {
  readonly file: string;
  readonly table: DiscountTable;
}

export type LoadedDiscounts =
  | ({ readonly ok: true } & DiscountsInUse)
  /** It is used whole or not at all. */
  | {
      readonly ok: false;
      readonly file: string;
      readonly issues: readonly (DiscountFileIssue | JsonIssue | DiscountIssue)[];
    };

/** Reads a file that may hold anything; never throws for its content. */
export async function loadDiscounts(chosen: File): Promise<LoadedDiscounts> {
  const file = chosen.name;
  const text = await readTextFile(chosen, largestFile, (received): DiscountFileIssue => ({
    code: "discountFileTooLarge",
    limit: largestFile,
    received,
  }));
  if (!text.ok) return { ok: false, file, issues: [text.issue] };
  const json = readDiscounts(text.text);
  if (!json.ok) return { ok: false, file, issues: json.issues };
  const { table, issues } = json.value;
  return table ? { ok: true, file, table } : { ok: false, file, issues };
}
