import { crc32, deflateSync } from "node:zlib";

/** A picture: bytes of red, green and blue, row by row. */
/** @typedef {{ width: number, height: number, rgb: Uint8Array }} Picture */

/** @param {Uint8Array} bytes a binary PPM (P6, 8 bits), as pdftoppm writes it; @returns {Picture} */
export function readPpm(bytes) {
  const [head, width, height] = /^P6\s+(\d+)\s+(\d+)\s+255\s/.exec(
    Buffer.from(bytes.subarray(0, 64)).toString("latin1"),
  );
  return { width: Number(width), height: Number(height), rgb: bytes.subarray(head.length) };
}

/** The picture without its white surroundings, but `margin` pixels of them. @param {Picture} picture */
export function crop({ width, height, rgb }, margin) {
  const isWhite = (x, y) =>
    rgb[(y * width + x) * 3] + rgb[(y * width + x) * 3 + 1] + rgb[(y * width + x) * 3 + 2] === 765;
  const columns = Array.from({ length: width }, (_, x) => x);
  const rows = Array.from({ length: height }, (_, y) => y);
  const inked = (y) => columns.some((x) => !isWhite(x, y));
  const top = Math.max(0, rows.findIndex(inked) - margin);
  const bottom = Math.min(height, rows.findLastIndex(inked) + 1 + margin);
  const used = (x) => rows.slice(top, bottom).some((y) => !isWhite(x, y));
  const left = Math.max(0, columns.findIndex(used) - margin);
  const right = Math.min(width, columns.findLastIndex(used) + 1 + margin);
  const lines = rows.slice(top, bottom).map((y) => rgb.subarray((y * width + left) * 3, (y * width + right) * 3));
  return { width: right - left, height: bottom - top, rgb: Buffer.concat(lines) };
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}

/** Each line as its difference from the line above, which packs pages of text best. */
function filtered(lines, lineLength) {
  const packed = [];
  let above = new Uint8Array(lineLength);
  for (const line of lines) {
    packed.push(Buffer.of(2), Buffer.from(line.map((byte, at) => byte - above[at])));
    above = line;
  }
  return Buffer.concat(packed);
}

/** @param {Picture} picture @returns {Buffer} a PNG */
export function writePng({ width, height, rgb }) {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const lines = Array.from({ length: height }, (_, y) =>
    Uint8Array.from(rgb.subarray(y * width * 3, (y + 1) * width * 3)),
  );
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk("IHDR", header),
    chunk("IDAT", deflateSync(filtered(lines, width * 3), { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}
