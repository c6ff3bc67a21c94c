import { hexToBytes } from "@noble/hashes/utils.js";
import { kernelBytes } from "./bytes";
import type { ItemProduct, Kernel } from "./kernel";

/** What `assembly/kernel.ts` exports: addresses in bytes, counts in places. */
type Exports = Readonly<
  Record<Exclude<keyof Kernel, "floats" | "words" | "items"> | "workOut", (...values: number[]) => number>
>;

/** Bytes of a page of memory. */
const page = 0x1_0000;
const alignment = 16;

/** Compiled once, or found not to be understood. */
let compiled: WebAssembly.Module | null | undefined;

interface Made {
  readonly memory: WebAssembly.Memory;
  readonly own: Exports;
}

/** How a host refuses: its policy at compiling or, in Safari, at the memory or the instance; for want of memory. */
const isRefusal = (error: unknown): boolean =>
  error instanceof WebAssembly.CompileError || error instanceof EvalError || error instanceof RangeError;

/** Null where the host does not know 128-bit lanes. */
function compile(): WebAssembly.Module | null {
  const bytes = hexToBytes(kernelBytes);
  return WebAssembly.validate(bytes) ? new WebAssembly.Module(bytes) : null;
}

/** Null where there is no WebAssembly with 128-bit lanes, or it is refused. */
function make(pages: number): Made | null {
  try {
    compiled ??= compile();
    if (!compiled) return null;
    const memory = new WebAssembly.Memory({ initial: pages, maximum: pages });
    const { exports } = new WebAssembly.Instance(compiled, { env: { memory } });
    return { memory, own: exports as unknown as Exports };
  } catch (error) {
    if (isRefusal(error)) return null;
    throw error;
  }
}

/** The loops in WebAssembly, with capacity for arrays of `bytes` in all; null where the host cannot run them. */
export function wasmKernel(bytes: number): Kernel | null {
  const made = typeof WebAssembly === "undefined" ? null : make(Math.ceil(bytes / page) + 1);
  if (!made) return null;
  const { memory, own } = made;
  // the first page is the compiler's
  let free = page;
  const place = (size: number): number => {
    const begin = free;
    free += Math.ceil(size / alignment) * alignment;
    if (free > memory.buffer.byteLength) throw new Error("The kernel's capacity is too small");
    return begin;
  };
  const { buffer } = memory;
  const at = (array: Float64Array | Int32Array): number => {
    if (array.buffer !== buffer) throw new Error("The array is not one of this kernel's own");
    return array.byteOffset;
  };
  const floats = (length: number): Float64Array => new Float64Array(memory.buffer, place(length * 8), length);
  const words = (length: number): Int32Array => new Int32Array(memory.buffer, place(length * 4), length);
  /** Where items are written for `workOut`, and where they end. */
  const programOf = (declared: readonly ItemProduct[], sums: Float64Array): readonly [begin: number, end: number] => {
    const certain = floats(declared.length);
    certain.set(declared.map((item) => item.certain));
    const program = declared.flatMap(({ columns, amounts }, item) => [
      columns.length,
      at(amounts),
      at(sums) + 8 * item,
      at(certain) + 8 * item,
      ...columns.map(at),
    ]);
    const written = words(program.length);
    written.set(program);
    return [at(written), at(written) + written.byteLength];
  };
  return {
    capacity: memory.buffer.byteLength - page,
    clear: () => {
      new Uint8Array(memory.buffer, page, free - page).fill(0);
      free = page;
    },
    floats,
    words,
    drawBits: (streams, major, into) => void own.drawBits(at(streams), major, at(into), into.length / 4),
    quantiles: (body, bits, into, count, rare) => own.quantiles(at(body), at(bits), at(into), count, at(rare)),
    settle: (bits, factors, frequency, salt, counts, years, unsettled) =>
      own.settle(at(bits), at(factors), frequency, salt, at(counts), years, at(unsettled)),
    addReached: (events, bits, salt, chance, counts, years) =>
      void own.addReached(at(events), at(bits), salt, chance, at(counts), years),
    gather: (counts, years, cursor, into, numbers, most) =>
      own.gather(at(counts), years, at(cursor), at(into), at(numbers), most),
    drawSlots: ([first, second, third], start, years, numbers, events, bodies, slots, drawn, rareAt, rareBits) =>
      own.drawSlots(
        first,
        second,
        third,
        start,
        at(years),
        at(numbers),
        events,
        at(bodies),
        slots,
        at(drawn),
        at(rareAt),
        at(rareBits),
      ),
    fillRare: (rareAt, rareBits, rares, tails, bases, scales, drawn) =>
      own.fillRare(at(rareAt), at(rareBits), rares, at(tails), at(bases), at(scales), at(drawn)),
    complement: (from, into, count) => void own.complement(at(from), at(into), count),
    choose: (decided, probability, share, count) => void own.choose(at(decided), probability, at(share), count),
    pick: (from, places, into, count) => void own.pick(at(from), at(places), at(into), count),
    times: (into, by, count) => void own.times(at(into), at(by), count),
    items: (declared, losses, sums) => {
      const [program, end] = programOf(declared, sums);
      return (events) => void own.workOut(program, end, events, at(losses));
    },
    intoYears: (years, losses, events, totals, largest, touched) =>
      void own.intoYears(at(years), at(losses), events, at(totals), at(largest), at(touched)),
    addYears: (totals, years, into) => void own.addYears(at(totals), years, at(into)),
    countBins: (losses, count, into) => void own.countBins(at(losses), count, at(into)),
    pickBins: (losses, count, wanted, places, members) =>
      own.pickBins(at(losses), count, at(wanted), at(places), at(members)),
    addExcesses: (losses, count, thresholds, sums, squares) =>
      void own.addExcesses(at(losses), count, at(thresholds), thresholds.length, at(sums), at(squares)),
  };
}
