import { sha256 } from "@noble/hashes/sha2.js";
import { utf8ToBytes } from "@noble/hashes/utils.js";

/** What a stream is drawn for: no two purposes share a number. */
export type Purpose = "market" | "firm" | "count" | "event" | "given-event";

/** Four 32-bit words that name a stream. */
export type StreamKey = readonly [number, number, number, number];

/**
 * The key of a stream: SHA-256 of all that it belongs to, so that neither threads nor the order of work matter. The
 * market's stream leaves out customer and scenario, a firm's the scenario. Source: design 3.5.
 */
export function streamKey(seed: number, purpose: Purpose, customer = "", scenario = ""): StreamKey {
  const digest = sha256(utf8ToBytes(JSON.stringify([seed, purpose, customer, scenario])));
  const view = new DataView(digest.buffer, digest.byteOffset);
  return [view.getUint32(0), view.getUint32(4), view.getUint32(8), view.getUint32(12)];
}

/** MurmurHash3's finalizer: each bit of `word` moves about half of the bits that come out. Public domain (Appleby). */
function mixed(word: number): number {
  let bits = word;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return bits ^ (bits >>> 16);
}

/** Rounds after which nothing of the seeding is seen in what is drawn. Source: PractRand's own seeding of sfc32. */
const seedingRounds = 12;

const per32Bits = 1 / 0x1_0000_0000;
const per53Bits = 1 / 0x20_0000_0000_0000;

/** sfc32, a small fast counting generator with a period of at least 2^32. Source: PractRand (Doty-Humphrey). */
export class Stream {
  private a = 0;
  private b = 0;
  private c = 0;
  private counter = 1;

  /** Begins the part of the stream `key` that belongs to two whole numbers, such as a year and an event in it. */
  begin([first, second, third, fourth]: StreamKey, major: number, minor = 0): this {
    this.a = mixed(first ^ mixed((major + 0x9e3779b9) | 0));
    this.b = mixed(second ^ mixed((minor + 0x7f4a7c15) | 0));
    this.c = third ^ fourth;
    this.counter = 1;
    for (let round = 0; round < seedingRounds; round++) this.bits();
    return this;
  }

  /** The next 32 bits, as a signed whole number. */
  bits(): number {
    const drawn = (this.a + this.b + this.counter) | 0;
    this.counter = (this.counter + 1) | 0;
    this.a = this.b ^ (this.b >>> 9);
    this.b = (this.c + (this.c << 3)) | 0;
    this.c = (((this.c << 21) | (this.c >>> 11)) + drawn) | 0;
    return drawn;
  }

  /** A number inside (0, 1), in steps of 2^-32. */
  uniform(): number {
    return ((this.bits() >>> 0) + 0.5) * per32Bits;
  }

  /** A number in [0, 1), in steps of 2^-53. */
  fine(): number {
    const high = this.bits() >>> 5;
    return (high * 0x400_0000 + (this.bits() >>> 6)) * per53Bits;
  }
}
