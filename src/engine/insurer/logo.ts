import * as z from "zod/mini";

/** Why a logo is none that can be printed. */
export type LogoFault = "notBase64" | "tooLarge" | "notPng" | "dimensions";

/** Bytes of a PNG. 前提: what a letterhead needs, and no more than a cover page carries easily. */
const mostLogoBytes = 65_536;
/** Pixels, across or down. 前提 */
const mostPixels = 2_000;

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const [headerAt, headerLength] = [signature.length, 13];
/** Length, type and checksum of a chunk. */
const aroundChunk = 12;

const base64 = z.string().check(z.base64());

/** Points across and down are in the same ratio as pixels. */
export interface LogoSize {
  readonly width: number;
  readonly height: number;
}

/** The size of a logo in pixels by its own bytes, or why it is none. Source: PNG specification (ISO/IEC 15948). */
export function logoSize(text: string): LogoSize | LogoFault {
  if (!base64.safeParse(text).success) return "notBase64";
  const bytes = z.core.util.base64ToUint8Array(text);
  if (bytes.length > mostLogoBytes) return "tooLarge";
  return signature.every((byte, index) => bytes[index] === byte) && isWhole(bytes) ? sizeIn(bytes) : "notPng";
}

/** Whether the chunks begin with a header, hold an image and end with the end, with nothing behind it. */
function isWhole(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const kinds: string[] = [];
  let at = headerAt;
  while (at + aroundChunk <= bytes.length) {
    const length = view.getUint32(at);
    kinds.push(String.fromCharCode(...bytes.subarray(at + 4, at + 8)));
    if (kinds.length === 1 && length !== headerLength) return false;
    at += aroundChunk + length;
  }
  return at === bytes.length && kinds[0] === "IHDR" && kinds.includes("IDAT") && kinds.at(-1) === "IEND";
}

function sizeIn(bytes: Uint8Array): LogoSize | LogoFault {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const [width, height] = [view.getUint32(headerAt + 8), view.getUint32(headerAt + 12)];
  const fits = (pixels: number): boolean => pixels >= 1 && pixels <= mostPixels;
  return fits(width) && fits(height) ? { width, height } : "dimensions";
}
