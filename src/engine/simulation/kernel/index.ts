import type { Kernel } from "./kernel";
import { plain } from "./plain";
import { wasmKernel } from "./wasm";

/** The fastest kernel there is, with room for arrays of `bytes` in all. */
export const newKernel = (bytes: number): Kernel => wasmKernel(bytes) ?? plain;

/** The same of an earlier one that nobody uses any more, where it has the room: new memory takes longer than old. */
export function kernelFrom(earlier: Kernel | null, bytes: number): Kernel {
  if (!earlier || earlier.room < bytes) return newKernel(bytes);
  earlier.clear();
  return earlier;
}

export { plain, wasmKernel };
export type { Cursor, ItemProduct, Kernel } from "./kernel";
export { batchSize, bins, binShift, bodySize, stride, tailSize } from "./layout";
