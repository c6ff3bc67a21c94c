import type { FileAccessFault } from "../../issues";

const faultsByCode: Readonly<Record<string, FileAccessFault>> = {
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

/** Why the system refused to read or write a file. An error that the system did not give is thrown again. */
export function accessFault(error: unknown): FileAccessFault {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === undefined) throw error;
  return faultsByCode[code] ?? "other";
}
