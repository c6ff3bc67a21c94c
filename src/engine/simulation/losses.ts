import { yearsInBlock } from "./year-streams";

/** How many years are simulated, and from which seed. */
export interface SimulationOptions {
  readonly years: number;
  readonly seed: number;
}

/** Up to so many years a loss is kept to its last bit; above, rounded to 24 bits. */
export const yearsKeptExactly = 1_000_000;

export type Losses = Float64Array | Float32Array;

export const kindOf = ({ years }: SimulationOptions): typeof Float64Array | typeof Float32Array =>
  years > yearsKeptExactly ? Float32Array : Float64Array;

/** An array for the losses of `length` of the years of a run. */
export const lossesFor = (options: SimulationOptions, length: number): Losses => new (kindOf(options))(length);

/** Bytes of the losses of a whole block: of its years, and of their largest events. */
export const bytesOfBlock = (options: SimulationOptions): number =>
  2 * kindOf(options).BYTES_PER_ELEMENT * yearsInBlock;
