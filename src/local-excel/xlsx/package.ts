/** An .xlsx package as its parts, for what the xlsx library does not keep. */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

export type Parts = Record<string, Uint8Array>;

export const unpack = (bytes: Uint8Array): Parts => unzipSync(bytes);

/** Equal parts and time give equal bytes: entries keep their order and get the given time. */
export function pack(parts: Parts, modified: Date, level: 0 | 6 = 6): Uint8Array {
  return zipSync(parts, { level, mtime: zipTime(modified), os: 0 });
}

/** Zip files hold local time; UTC is written instead, so that bytes do not depend on the time zone. */
function zipTime(time: Date): Date {
  const utc = new Date(time.getTime() + time.getTimezoneOffset() * 60_000);
  return utc.getFullYear() < 1980 ? new Date(1980, 0, 1) : utc;
}

export function textOf(parts: Parts, path: string): string | null {
  const bytes = parts[path];
  return bytes ? strFromU8(bytes) : null;
}

export const setText = (parts: Parts, path: string, text: string): void => {
  parts[path] = strToU8(text);
};

export const escapeXml = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

export const relationshipsPath = (path: string): string => {
  const slash = path.lastIndexOf("/");
  return `${path.slice(0, slash + 1)}_rels/${path.slice(slash + 1)}.rels`;
};

/** The target of a relationship of `source`, as a path in the package. */
export function targetPath(source: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const folders = source.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") folders.pop();
    else if (step !== ".") folders.push(step);
  }
  return folders.join("/");
}

export interface Relationship {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly external: boolean;
}
