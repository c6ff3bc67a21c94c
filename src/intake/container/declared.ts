import type { DirectoryEntry } from "./central-directory";
import { isFolder } from "./find-part";
import type { FileIssue } from "../../issues";
import type { ContainerLimits } from "./limits";

export const STORED = 0;
const DEFLATED = 8;
const METHODS = [STORED, DEFLATED] as const;

/** Encrypted, strongly encrypted, local header masked. */
const ENCRYPTED_FLAGS = 0x0001 | 0x0040 | 0x2000;
/** Deflate's speed (two bits), data descriptor, UTF-8 name. */
const PLAIN_FLAGS = 0x0002 | 0x0004 | 0x0008 | 0x0800;

/** Deflate's best: 258 bytes for two bits. */
const MAX_DEFLATE_RATIO = 1032;
/** Deflate's worst: nine bits for eight, and something for headers and flushes. More is something else, hidden. */
const MAX_DEFLATE_GROWTH = 9 / 8;
const DEFLATE_OVERHEAD_BYTES = 1024;

/** Checks what the central directory declares: kinds of entry, names, sizes. The first fault found is given. */
export function judgeDeclared(
  directory: readonly DirectoryEntry[],
  fileBytes: number,
  limits: ContainerLimits,
): FileIssue | undefined {
  for (const entry of directory) {
    const issue = judgeKind(entry) ?? judgeEntryName(entry) ?? judgeSize(entry, limits);
    if (issue) return issue;
  }
  return judgeDuplicates(directory) ?? judgeTotal(directory, fileBytes, limits);
}

function judgeKind({ name, flags, method }: DirectoryEntry): FileIssue | undefined {
  if (flags & ENCRYPTED_FLAGS) return { code: "encryptedEntry", entry: name };
  if (flags & ~PLAIN_FLAGS) return { code: "corrupt", fault: "flags", entry: name };
  if (method === STORED || method === DEFLATED) return undefined;
  return { code: "unsupportedMethod", entry: name, expected: METHODS, received: method };
}

function judgeEntryName({ name, fault }: DirectoryEntry): FileIssue | undefined {
  return fault && { code: "badPath", entry: name, fault };
}

function judgeSize(entry: DirectoryEntry, limits: ContainerLimits): FileIssue | undefined {
  const { name, size, packedSize, method } = entry;
  if (size > limits.entryBytes) {
    return { code: "entryTooLarge", entry: name, limit: limits.entryBytes, received: size };
  }
  const possible = method === STORED ? size === packedSize : deflatable(size, packedSize);
  const folderWithData = isFolder(entry) && size > 0;
  return possible && !folderWithData ? undefined : { code: "corrupt", fault: "declaredSize", entry: name };
}

function deflatable(size: number, packedSize: number): boolean {
  return size <= packedSize * MAX_DEFLATE_RATIO && packedSize <= size * MAX_DEFLATE_GROWTH + DEFLATE_OVERHEAD_BYTES;
}

function judgeDuplicates(directory: readonly DirectoryEntry[]): FileIssue | undefined {
  const seen = new Map<string, string>();
  for (const { name, key } of directory) {
    const other = seen.get(key);
    if (other !== undefined) return { code: "duplicateEntry", entry: name, other };
    seen.set(key, name);
  }
  return undefined;
}

function judgeTotal(
  directory: readonly DirectoryEntry[],
  fileBytes: number,
  limits: ContainerLimits,
): FileIssue | undefined {
  const total = directory.reduce((sum, { size }) => sum + size, 0);
  if (total > limits.totalBytes) return { code: "totalTooLarge", limit: limits.totalBytes, received: total };
  const ratio = total / fileBytes;
  if (total <= limits.ratioFloorBytes || ratio <= limits.ratio) return undefined;
  return { code: "ratio", limit: limits.ratio, received: ratio };
}
