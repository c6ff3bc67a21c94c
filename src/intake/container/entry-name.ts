import type { NameFault } from "../../issues";
import type { ContainerLimits } from "./limits";

/** An entry's name, judged. */
export interface EntryName {
  /** As written when sound; otherwise shortened and with unprintable characters replaced by U+FFFD. */
  readonly name: string;
  /** Equal for names Excel and Windows would not tell apart: unescaped, lower case, no final slash. */
  readonly key: string;
  readonly fault?: NameFault;
}

const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const lenientUtf8 = new TextDecoder("utf-8", { ignoreBOM: true });

/** Longest name shown in an issue, in UTF-16 units. */
const SHOWN = 255;

/**
 * Checks an entry's name by the rules for part names of the Open Packaging Conventions, widened where writers other
 * than Excel are laxer: spaces, unescaped Unicode and empty folder entries pass.
 */
export function judgeName(bytes: Uint8Array, flaggedUtf8: boolean, limits: ContainerLimits): EntryName {
  if (bytes.length > limits.nameBytes) return { name: printable(bytes), key: "", fault: "overlong" };
  const name = decode(bytes, flaggedUtf8);
  if (name === undefined) return { name: printable(bytes), key: "", fault: "encoding" };
  const fault = nameFault(name);
  return fault ? { name: printable(bytes), key: "", fault } : { name, key: nameKey(name) };
}

/** A name fit to be shown: at most 255 characters, nothing unprintable. */
export function printable(bytes: Uint8Array): string {
  return lenientUtf8.decode(bytes).slice(0, SHOWN).replace(/\p{C}/gu, "\ufffd");
}

/** The key of a sound name. */
export function nameKey(name: string): string {
  const unescaped = name.includes("%") ? decodeURIComponent(name) : name;
  return unescaped.normalize("NFC").toLowerCase().replace(/\/$/, "");
}

function decode(bytes: Uint8Array, flaggedUtf8: boolean): string | undefined {
  if (!flaggedUtf8 && bytes.some((byte) => byte > 0x7f)) return undefined;
  try {
    return utf8.decode(bytes);
  } catch {
    return undefined;
  }
}

/** Which rule a decoded name breaks; a final slash marks a folder. */
export function nameFault(name: string): NameFault | undefined {
  if (name === "") return "empty";
  if (/\p{C}/u.test(name)) return "control";
  if (name.includes("\\")) return "backslash";
  if (name.startsWith("/")) return "absolute";
  if (name.includes(":")) return "drive";
  const segments = name.replace(/\/$/, "").split("/");
  if (segments.includes("")) return "emptySegment";
  if (segments.some((segment) => segment === "." || segment === "..")) return "traversal";
  if (segments.some((segment) => segment.endsWith(".") || segment.endsWith(" "))) return "trailingDot";
  if (name.includes("%") && !soundEscapes(name)) return "percent";
  return name === name.normalize("NFC") ? undefined : "notNormalised";
}

/** Characters an escape may not hide: letters, digits, `-._~`, separators, controls and `%` itself. */
const UNESCAPABLE = /[A-Za-z0-9\-._~/\\:%\p{C}]/u;

function soundEscapes(name: string): boolean {
  const escapes = name.match(/(?:%[0-9A-Fa-f]{2})+/g) ?? [];
  if (escapes.join("").length / 3 !== name.split("%").length - 1) return false;
  try {
    return escapes.every((escape) => !UNESCAPABLE.test(decodeURIComponent(escape)));
  } catch {
    return false;
  }
}
