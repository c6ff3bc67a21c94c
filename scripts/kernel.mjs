/** Compiles the simulation's kernel into src/engine/simulation/kernel/bytes.ts. */
import { writeFileSync } from "node:fs";
import { compiledKernel, kernelFile } from "./compile-kernel.mjs";

writeFileSync(kernelFile, await compiledKernel());
