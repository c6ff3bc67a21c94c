import { sha256 } from "@noble/hashes/sha2.js";
import { utf8ToBytes } from "@noble/hashes/utils.js";

/** What a stream is drawn for: no two purposes share a number. */
export type Purpose =
  | "market"
  | "knowledge"
  | "knowledge-severity"
  | "firm"
  | "count"
  | "provider"
  | "affected"
  | "event"
  | "claim"
  | "given-event"
  | "worlds";

/** Four 32-bit words that name a stream. */
export type StreamKey = readonly [number, number, number, number];

/**
 * The key of a stream: SHA-256 of all that it belongs to, so that neither threads nor the order of work matter. The
 * streams of the market and of what is not known of the model leave out customer and scenario, a firm's the scenario.
 * The stream of a cause that customers share has the cause's name in the scenario's place. A diagnosis by itself has the
 * customer ''. Source: design 3.5.
 */
export function streamKey(seed: number, purpose: Purpose, customer = "", scenario = ""): StreamKey {
  const digest = sha256(utf8ToBytes(JSON.stringify([seed, purpose, customer, scenario])));
  const view = new DataView(digest.buffer, digest.byteOffset);
  return [view.getUint32(0), view.getUint32(4), view.getUint32(8), view.getUint32(12)];
}

/** MurmurHash3's finalizer: each bit of `word` moves about half of the bits that come out. Public domain (Appleby). */
export function mixed(word: number): number {
  let bits = word;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return bits ^ (bits >>> 16);
}

/**
 * A word of the state where the part of a stream begins that belongs to two whole numbers, such as a year and an event
 * in it. Each word is a hash of its own of both, so that a few rounds are enough to forget them.
 */
export const beginning = (word: number, major: number, minor: number): number =>
  mixed(mixed(word ^ major) + Math.imul(minor, 0x9e3779b1));

/** Rounds before the first number that is used. */
export const seedingRounds = 4;

/**
 * Fills `into` with 32 random bits each, from the part of the stream `key` that belongs to `major`. The generator is
 * sfc32, small and fast, with a period of at least 2^32. Source: PractRand (Doty-Humphrey). The kernels hold the
 * same rounds between their own lines, where a call would take longer than the work.
 */
export function drawBits([first, second, third]: StreamKey, major: number, into: Int32Array): void {
  let a = beginning(first, major, 0);
  let b = beginning(second, major, 0);
  let c = beginning(third, major, 0);
  for (let round = 1 - seedingRounds; round <= into.length; round++) {
    const drawn = (((a + b) | 0) + round) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + drawn) | 0;
    if (round > 0) into[round - 1] = drawn;
  }
}
