import { mkdir, readdir, rename, rm, rmdir } from "node:fs/promises";
import path from "node:path";
import { accessFault } from "./file-access";
import { cannotWrite, writeThrough } from "./output-file";
import { usageFailure } from "../problem";

/** A file of a folder; `path` below it, with slashes. */
interface FileInFolder {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Refuses a folder that holds anything: what was kept there is never overwritten. */
export async function refuseFilledFolder(name: string, directory: string): Promise<void> {
  if ((await entriesOf(path.resolve(directory, name), name)).length > 0)
    throw usageFailure({ code: "folderNotEmpty", file: name });
}

/** Writes a new folder with all its files, or nothing: made beside its place, then renamed. */
export async function writeFolder(name: string, files: readonly FileInFolder[], directory: string): Promise<void> {
  const target = path.resolve(directory, name);
  await refuseFilledFolder(name, directory);
  const beside = path.join(path.dirname(target), `.${path.basename(target)}.${process.pid}.tmp`);
  try {
    try {
      for (const file of files) {
        const at = path.join(beside, ...file.path.split("/"));
        await mkdir(path.dirname(at), { recursive: true });
        await writeThrough(at, file.bytes);
      }
      await rmdir(target).catch(unlessNotFound);
      await rename(beside, target);
    } catch (error) {
      await rm(beside, { recursive: true, force: true });
      throw error;
    }
  } catch (error) {
    throw cannotWrite(name, error);
  }
}

async function entriesOf(folder: string, name: string): Promise<readonly string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (accessFault(error) === "notFound") return [];
    throw cannotWrite(name, error);
  }
}

function unlessNotFound(error: unknown): void {
  if (accessFault(error) !== "notFound") throw error;
}
