import { deflateSync, zipSync, type Zippable } from "fflate";
import { crc32 } from "../../../src/intake/container/crc32";

const encoder = new TextEncoder();

export const CONTENT_TYPES = "[Content_Types].xml";
export const RELATIONSHIPS = "_rels/.rels";
export const WORKBOOK = "xl/workbook.xml";
export const SHEET = "xl/worksheets/sheet1.xml";

const WORKBOOK_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

const DOCUMENT_RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument";

export function contentTypesXml(mainType = WORKBOOK_TYPE, more = "", part = "/xl/workbook.xml"): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="${part}" ContentType="${mainType}"/>${more}</Types>`;
}

export function relationshipsXml(target = "xl/workbook.xml", type = DOCUMENT_RELATION, more = ""): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${type}" Target="${target}"/>${more}</Relationships>`;
}

export type Parts = Readonly<Record<string, string | Uint8Array>>;

/** The parts of the smallest package that passes. */
export const PARTS: Parts = {
  [CONTENT_TYPES]: contentTypesXml(),
  [RELATIONSHIPS]: relationshipsXml(),
  [WORKBOOK]: "<workbook/>",
  [SHEET]: "<worksheet><sheetData/></worksheet>",
};

/** Packs parts as zip; by default deflated. */
export function pack(parts: Parts = PARTS, level: 0 | 6 = 6): Uint8Array {
  const zippable: Zippable = {};
  for (const [name, content] of Object.entries(parts)) {
    zippable[name] = [typeof content === "string" ? encoder.encode(content) : content, { level }];
  }
  return zipSync(zippable);
}

/** Where things stand in a zip made by `pack`. */
export interface Places {
  readonly central: number;
  readonly local: number;
  readonly data: number;
}

export function endRecordAt(zip: Uint8Array): number {
  return zip.length - 22;
}

export function places(zip: Uint8Array, name: string): Places {
  const view = viewOf(zip);
  let at = view.getUint32(endRecordAt(zip) + 16, true);
  for (; at < endRecordAt(zip);) {
    const nameBytes = view.getUint16(at + 28, true);
    if (new TextDecoder().decode(zip.subarray(at + 46, at + 46 + nameBytes)) === name) {
      const local = view.getUint32(at + 42, true);
      const data = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
      return { central: at, local, data };
    }
    at += 46 + nameBytes + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  throw new Error(`no entry ${name}`);
}

/** A copy with 16-bit little-endian values written at offsets. */
export function with16(zip: Uint8Array, ...writes: readonly (readonly [at: number, value: number])[]): Uint8Array {
  const copy = zip.slice();
  for (const [at, value] of writes) viewOf(copy).setUint16(at, value, true);
  return copy;
}

/** A copy with 32-bit little-endian values written at offsets. */
export function with32(zip: Uint8Array, ...writes: readonly (readonly [at: number, value: number])[]): Uint8Array {
  const copy = zip.slice();
  for (const [at, value] of writes) viewOf(copy).setUint32(at, value, true);
  return copy;
}

export function concat(...pieces: readonly (Uint8Array | readonly number[])[]): Uint8Array {
  const bytes = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}

export function ascii(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** One entry of a zip written by hand; what is left out is honest. */
export interface RawEntry {
  readonly name: string | Uint8Array;
  readonly content?: string | Uint8Array;
  /** Packed data in place of `content` deflated. */
  readonly packed?: Uint8Array;
  readonly size?: number;
  readonly crc?: number;
  readonly flags?: number;
  readonly method?: number;
  readonly centralExtra?: readonly number[];
  readonly localExtra?: readonly number[];
  /** Bytes after the data. */
  readonly after?: readonly number[];
  /** Write zeros for checksum and sizes in the local header. */
  readonly deferred?: boolean;
}

/** Writes a zip header by header, so that every field can lie. */
export function writeZip(entries: readonly RawEntry[]): Uint8Array {
  const locals: Uint8Array[] = [];
  const centrals: Uint8Array[] = [];
  let offset = 0;
  for (const entry of entries) {
    const name = typeof entry.name === "string" ? encoder.encode(entry.name) : entry.name;
    const content = typeof entry.content === "string" ? encoder.encode(entry.content) : (entry.content ?? ascii(""));
    const method = entry.method ?? 8;
    const packed = entry.packed ?? (method === 0 ? content : deflateSync(content));
    const crc = entry.crc ?? crc32(content);
    const measures = [...u32(crc), ...u32(packed.length), ...u32(entry.size ?? content.length)];
    const start = [...u16(20), ...u16(entry.flags ?? 0), ...u16(method), 0, 0, 0x21, 0x50];
    const localExtra = entry.localExtra ?? [];
    const centralExtra = entry.centralExtra ?? [];
    const local = concat(
      [0x50, 0x4b, 3, 4, ...start, ...(entry.deferred ? new Array<number>(12).fill(0) : measures)],
      [...u16(name.length), ...u16(localExtra.length), ...name, ...localExtra],
      packed,
      entry.after ?? [],
    );
    centrals.push(
      concat(
        [0x50, 0x4b, 1, 2, 20, 0, ...start, ...measures, ...u16(name.length), ...u16(centralExtra.length)],
        [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, ...u32(offset), ...name, ...centralExtra],
      ),
    );
    locals.push(local);
    offset += local.length;
  }
  const directory = concat(...centrals);
  const counts = [...u16(entries.length), ...u16(entries.length)];
  return concat(...locals, directory, [
    0x50,
    0x4b,
    5,
    6,
    0,
    0,
    0,
    0,
    ...counts,
    ...u32(directory.length),
    ...u32(offset),
    0,
    0,
  ]);
}

export function u16(value: number): number[] {
  return [value & 0xff, value >>> 8];
}

export function u32(value: number): number[] {
  return [...u16(value & 0xffff), ...u16(value >>> 16)];
}

/** The smallest package that passes, as raw entries, with one more. */
export function rawPackage(...more: readonly RawEntry[]): RawEntry[] {
  return [...Object.entries(PARTS).map(([name, content]) => ({ name, content })), ...more];
}
