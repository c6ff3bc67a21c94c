import type { Kernel } from "./kernel";
import { plain } from "./plain";
import { wasmKernel } from "./wasm";

/** The fastest kernel there is, with capacity for arrays of `bytes` in all. */
export const newKernel = (bytes: number): Kernel => wasmKernel(bytes) ?? plain;

/** An earlier kernel no longer used, if its capacity suffices, else a new one: new memory takes longer than old. */
export function kernelFrom(earlier: Kernel | null, bytes: number): Kernel {
  if (!earlier || earlier.capacity < bytes) return newKernel(bytes);
  earlier.clear();
  return earlier;
}

export { plain, wasmKernel };
export type { Cursor, ItemProduct, Kernel } from "./kernel";
export { batchSize, bins, binShift, bodySize, stride, tailSize } from "./layout";
