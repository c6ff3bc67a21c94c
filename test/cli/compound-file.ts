const signature = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const entryAt = 512 + 128;

/** An OLE compound file with one stream after the root storage, as far as anybody looks who only asks what it is. */
export function compoundFile(stream: string): Uint8Array {
  const bytes = new Uint8Array(4096);
  bytes.set(signature);
  const view = new DataView(bytes.buffer);
  [...stream].forEach((letter, at) => view.setUint16(entryAt + 2 * at, letter.charCodeAt(0), true));
  view.setUint16(entryAt + 64, 2 * (stream.length + 1), true);
  bytes[entryAt + 66] = 2;
  return bytes;
}
