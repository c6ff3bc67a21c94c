import { type Checked, refuse } from "./checked";
import { findPart } from "./find-part";
import type { FileIssue } from "../../issues";
import { type ContainerLimits, withDefaults } from "./limits";
import type { LocatedEntry } from "./local-header";
import { openContainer } from "./open-container";
import { type KeepGoing, unpackEntry } from "./unpack";

/** Unpacked entries by the names they were asked for under, or the first reason one cannot be had. */
export type ReadEntriesResult =
  | { readonly ok: true; readonly entries: ReadonlyMap<string, Uint8Array> }
  | { readonly ok: false; readonly issue: FileIssue };

/** One unpacked entry, or the reason it cannot be had. */
export type ReadEntryResult =
  { readonly ok: true; readonly bytes: Uint8Array } | { readonly ok: false; readonly issue: FileIssue };

/**
 * Unpacks some entries of a package, checking the package again and each entry's real size and checksum. What is
 * unpacked never exceeds what the directory declares, which never exceeds the limits.
 *
 * @param bytes The file.
 * @param names Part names without the leading slash; matched as Office does, without regard to case.
 * @param limits Limits other than the default ones.
 * @param keepGoing Asked before each step, at worst every half second, whether to go on, so that a caller with a clock
 * can end a file made to be slow.
 * @returns The bytes of every entry asked for, or any issue of `checkContainer` up to the workbook's own parts,
 * `missingEntry`, `sizeMismatch`, `crcMismatch`, `corrupt` or `stopped`.
 */
export function readEntries(
  bytes: Uint8Array,
  names: readonly string[],
  limits: Partial<ContainerLimits> = {},
  keepGoing?: KeepGoing,
): ReadEntriesResult {
  const container = openContainer(bytes, withDefaults(limits));
  if (!container.ok) return container;
  const entries = new Map<string, Uint8Array>();
  for (const name of names) {
    const unpacked = unpackNamed(container.value, name, keepGoing);
    if (!unpacked.ok) return unpacked;
    entries.set(name, unpacked.value);
  }
  return { ok: true, entries };
}

/** Unpacks one entry, as `readEntries` does; for several, ask once for all. */
export function readEntry(
  bytes: Uint8Array,
  name: string,
  limits: Partial<ContainerLimits> = {},
  keepGoing?: KeepGoing,
): ReadEntryResult {
  const result = readEntries(bytes, [name], limits, keepGoing);
  return result.ok ? { ok: true, bytes: result.entries.get(name) as Uint8Array } : result;
}

function unpackNamed(entries: readonly LocatedEntry[], name: string, keepGoing?: KeepGoing): Checked<Uint8Array> {
  const entry = findPart(entries, name);
  return entry ? unpackEntry(entry, keepGoing) : refuse({ code: "missingEntry", entry: name });
}
