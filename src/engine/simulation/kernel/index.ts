import type { Kernel } from "./kernel";
import { plain } from "./plain";
import { wasmKernel } from "./wasm";

/** The fastest kernel there is, with room for arrays of `bytes` in all. */
export const newKernel = (bytes: number): Kernel => wasmKernel(bytes) ?? plain;

export { plain, wasmKernel };
export type { Cursor, ItemProduct, Kernel } from "./kernel";
export { batchSize, bins, binShift, bodySize, stride, tailSize } from "./layout";
