import { open } from "node:fs/promises";
import path from "node:path";
import { DEFAULT_LIMITS } from "../../intake/container";
import { accessFault } from "./file-access";
import { inputFailure } from "../problem";

/** A file the user named, read whole. */
export interface InputFile {
  /** As the user named it. */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly isJson: boolean;
}

/** Reads a file; one larger than a workbook may be is refused unread. */
export async function readInput(name: string, directory: string): Promise<InputFile> {
  const limit = DEFAULT_LIMITS.fileBytes;
  const { size, bytes } = await readUpTo(path.resolve(directory, name), limit).catch((error: unknown) => {
    throw inputFailure([{ issue: { code: "cannotRead", file: name, fault: accessFault(error) } }]);
  });
  if (size > limit) throw inputFailure([{ issue: { code: "tooLarge", limit, received: size }, file: name }]);
  return { name, bytes, isJson: /\.json$/i.test(name) };
}

async function readUpTo(file: string, limit: number): Promise<{ readonly size: number; readonly bytes: Uint8Array }> {
  const handle = await open(file, "r");
  try {
    const { size } = await handle.stat();
    return { size, bytes: size > limit ? new Uint8Array() : new Uint8Array(await handle.readFile()) };
  } finally {
    await handle.close();
  }
}
