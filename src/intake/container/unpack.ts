import { Inflate, inflateSync } from "fflate";
import { accept, type Checked, refuse } from "./checked";
import { crc32 } from "./crc32";
import { STORED } from "./declared";
import type { LocatedEntry } from "./local-header";

/**
 * Packed bytes inflated at a time. Deflate makes at most 1,032 bytes of one, so a lie about the size costs at most
 * 33 MB of work, and twice that of memory, before it is noticed.
 */
const STEP_BYTES = 32 * 1024;

/** A stored block is inflated only when whole, 64 KiB and its header; a stream silent for longer has ended early. */
const SILENT_STEPS = 4;

/**
 * Asked before each step of unpacking. A step takes a millisecond, or up to half a second on data made to be slow: a
 * table for every few bytes, which no limit on sizes forbids.
 */
export type KeepGoing = () => boolean;

const always: KeepGoing = () => true;

/**
 * Unpacks one entry, trusting neither its declared size nor its data: stops as soon as there is more than declared,
 * then compares size and CRC-32. The result is a copy.
 */
export function unpackEntry(entry: LocatedEntry, keepGoing: KeepGoing = always): Checked<Uint8Array> {
  const { name, size, crc, packed, method } = entry;
  if (!keepGoing()) return refuse({ code: "stopped", entry: name });
  const unpacked =
    method === STORED ? { bytes: packed.slice(), received: packed.length } : inflate(packed, size, keepGoing);
  if (unpacked === "stopped") return refuse({ code: "stopped", entry: name });
  if (unpacked === "notDeflate") return refuse({ code: "corrupt", fault: "deflate", entry: name });
  if (unpacked.received !== size) {
    return refuse({ code: "sizeMismatch", entry: name, expected: size, received: unpacked.received });
  }
  const received = crc32(unpacked.bytes);
  if (received !== crc) return refuse({ code: "crcMismatch", entry: name, expected: crc, received });
  return accept(unpacked.bytes);
}

interface Inflated {
  readonly bytes: Uint8Array;
  /** Bytes inflated before stopping: `size + 1` or more if there were more than declared. */
  readonly received: number;
}

function inflate(packed: Uint8Array, size: number, keepGoing: KeepGoing): Inflated | "stopped" | "notDeflate" {
  try {
    return packed.length <= STEP_BYTES ? inflateAtOnce(packed, size) : inflateInSteps(packed, size, keepGoing);
  } catch {
    return "notDeflate";
  }
}

/** Into a buffer one byte larger than declared: fflate drops what does not fit, and the extra byte tells. */
function inflateAtOnce(packed: Uint8Array, size: number): Inflated {
  if (packed.length === 0) return { bytes: packed, received: 0 };
  const out = inflateSync(packed, { out: new Uint8Array(size + 1) });
  return { bytes: out.subarray(0, size), received: out.length };
}

function inflateInSteps(packed: Uint8Array, size: number, keepGoing: KeepGoing): Inflated | "stopped" {
  const bytes = new Uint8Array(size);
  let received = 0;
  let silent = 0;
  const stream = new Inflate((chunk) => {
    if (received + chunk.length <= size) bytes.set(chunk, received);
    received += chunk.length;
    silent = chunk.length === 0 ? silent + 1 : 0;
  });
  for (let at = 0; at < packed.length && received <= size && silent < SILENT_STEPS; at += STEP_BYTES) {
    if (!keepGoing()) return "stopped";
    stream.push(packed.subarray(at, at + STEP_BYTES), at + STEP_BYTES >= packed.length);
  }
  return { bytes, received };
}
