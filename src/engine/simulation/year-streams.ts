import type { Kernel } from "./kernel";
import type { StreamKey } from "./streams";

/** Years in a block: the unit of work and of adding up. */
export const yearsInBlock = 4_096;

/** Four streams that are drawn from together, and the random bits of a block's years: a row of them each. */
export interface YearStreams {
  readonly words: Int32Array;
  readonly bits: Int32Array;
  readonly rows: readonly Int32Array[];
}

/** Bits of a block's years. */
export interface DrawnYears {
  readonly bits: Int32Array;
  /** What further bits of a year are drawn with. */
  readonly salt: number;
}

/** The streams that years are drawn by, by fours; the last of them are streams that nobody asks for. */
export class YearRows {
  readonly streams: YearStreams[] = [];
  private count = 0;

  constructor(private readonly kernel: Kernel) {}

  add(key: StreamKey): DrawnYears {
    const stream = this.count++ % 4;
    if (stream === 0) this.streams.push(newStreams(this.kernel));
    const { words, rows } = this.streams.at(-1) as YearStreams;
    for (let word = 0; word < 3; word++) words[word * 4 + stream] = key[word] as number;
    return { bits: rows[stream] as Int32Array, salt: key[3] };
  }
}

function newStreams({ words }: Kernel): YearStreams {
  const [own, bits] = [words(12), words(4 * yearsInBlock)];
  const rows = [0, 1, 2, 3].map((row) => bits.subarray(row * yearsInBlock, (row + 1) * yearsInBlock));
  return { words: own, bits, rows };
}

/** Places of eight bytes that so many streams take at most. */
export const placesOfStreams = (count: number): number => Math.ceil(count / 4) * (4 * yearsInBlock + 8);
