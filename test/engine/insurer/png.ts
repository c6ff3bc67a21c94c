import { deflateSync } from "node:zlib";

const bytesOf = (value: number): number[] => [value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255];

/** A chunk; readers that check none take any checksum. */
const chunk = (kind: string, data: readonly number[]): number[] => [
  ...bytesOf(data.length),
  ...Buffer.from(kind),
  ...data,
  ...bytesOf(0),
];

/** A grey PNG of so many pixels, by the specification and not by the code under test. */
export function png(width: number, height: number, more: readonly number[] = []): Buffer {
  const image = deflateSync(Buffer.alloc((width + 1) * height));
  return Buffer.from([
    ...[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
    ...chunk("IHDR", [...bytesOf(width), ...bytesOf(height), 8, 0, 0, 0, 0]),
    ...chunk("IDAT", [...image]),
    ...more,
    ...chunk("IEND", []),
  ]);
}
