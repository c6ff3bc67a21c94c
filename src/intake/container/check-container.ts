import { isFolder } from "./find-part";
import type { FileIssue } from "../../issues";
import { type ContainerLimits, withDefaults } from "./limits";
import { openContainer } from "./open-container";
import { findWorkbookPart } from "./workbook-part";

/** An entry of a checked package. */
interface ContainerEntry {
  /** Part name without the leading slash. */
  readonly name: string;
  /** Declared unpacked bytes; `readEntries` refuses the entry if its data says otherwise. */
  readonly size: number;
  /** Packed bytes. */
  readonly compressedSize: number;
}

/** What a file from outside was found to be. */
export type ContainerResult =
  | {
      readonly ok: true;
      /** Every part, in directory order; empty folder entries are left out. */
      readonly entries: readonly ContainerEntry[];
      /** The name of the workbook part, usually `xl/workbook.xml`. */
      readonly workbook: string;
    }
  | { readonly ok: false; readonly issue: FileIssue };

/**
 * Checks a file from outside before any library opens it: that it is a whole, plain .xlsx package within the limits,
 * which every zip reader would read alike. Only `[Content_Types].xml` and `_rels/.rels` are unpacked. It never throws.
 *
 * @param bytes The file.
 * @param limits Limits other than the default ones.
 * @returns The package's parts, or the first issue found. `sizeMismatch` and `crcMismatch` of other parts are found
 * only by `readEntries`; `missingEntry` and `stopped` are never given.
 */
export function checkContainer(bytes: Uint8Array, limits: Partial<ContainerLimits> = {}): ContainerResult {
  const allowed = withDefaults(limits);
  const container = openContainer(bytes, allowed);
  if (!container.ok) return container;
  const workbook = findWorkbookPart(container.value, allowed);
  if (!workbook.ok) return workbook;
  const entries = container.value
    .filter((entry) => !isFolder(entry))
    .map(({ name, size, packedSize }) => ({ name, size, compressedSize: packedSize }));
  return { ok: true, entries, workbook: workbook.value.name };
}
