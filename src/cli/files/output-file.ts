import { open, realpath, rename, rm, stat } from "node:fs/promises";
import path from "node:path";
import { accessFault } from "./file-access";
import { CommandFailure, exitCodes, usageFailure } from "../problem";

export const cannotWrite = (file: string, error: unknown): CommandFailure =>
  new CommandFailure(exitCodes.fault, [{ issue: { code: "cannotWrite", file, fault: accessFault(error) } }]);

/** Refuses an output that is one of the inputs, also by another path, a link or another letter case. */
export async function refuseInputAsOutput(output: string, inputs: readonly string[], directory: string): Promise<void> {
  const target = path.resolve(directory, output);
  for (const input of inputs) {
    const source = path.resolve(directory, input);
    if (source === target || (await isSameFile(source, target)))
      throw usageFailure({ code: "outputIsInput", file: output });
  }
}

async function isSameFile(one: string, other: string): Promise<boolean> {
  const [a, b] = await Promise.all([one, other].map((file) => ifKnown(stat(file, { bigint: true }))));
  return !!a && !!b && a.dev === b.dev && a.ino === b.ino;
}

/** What the system knows of a file; null if it refuses, as for a file that does not exist yet. */
async function ifKnown<T>(answer: Promise<T>): Promise<T | null> {
  try {
    return await answer;
  } catch (error) {
    accessFault(error); // throws an error that the system did not give
    return null;
  }
}

/** Writes a file completely or not at all: a new file beside it is flushed to the disk, then renamed. */
export async function writeOutput(name: string, bytes: Uint8Array, directory: string): Promise<void> {
  const requested = path.resolve(directory, name);
  try {
    const target = (await ifKnown(realpath(requested))) ?? requested;
    const existing = await ifKnown(stat(target));
    if (existing?.isDirectory()) throw Object.assign(new Error("EISDIR"), { code: "EISDIR" });
    const beside = path.join(path.dirname(target), `.${path.basename(target)}.${process.pid}.tmp`);
    try {
      await writeThrough(beside, bytes);
      await rename(beside, target);
    } catch (error) {
      await rm(beside, { force: true });
      throw error;
    }
  } catch (error) {
    throw cannotWrite(name, error);
  }
}

/** Writes a file that is not there yet, flushed to the disk. */
export async function writeThrough(file: string, bytes: Uint8Array): Promise<void> {
  const handle = await open(file, "wx");
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}
