import type { FileAccessFault } from "../../locales";

const faults: Readonly<Record<string, FileAccessFault>> = {
  ENOENT: "notFound",
  ENOTDIR: "notFound",
  EACCES: "notPermitted",
  EPERM: "notPermitted",
  EROFS: "notPermitted",
  EISDIR: "isDirectory",
  EBUSY: "inUse",
  ETXTBSY: "inUse",
  ENOSPC: "noSpace",
  EDQUOT: "noSpace",
};

/** Why the system would not read or write a file; anything that is no answer of the system is thrown on. */
export function accessFault(error: unknown): FileAccessFault {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === undefined) throw error;
  return faults[code] ?? "other";
}
