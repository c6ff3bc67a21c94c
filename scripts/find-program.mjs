import { accessSync, constants } from "node:fs";
import path from "node:path";

const isProgram = (file) => {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** Path of a program: what the variable says, else the first of the names on PATH. Ends the script where there is none. */
export function findProgram(variable, ...names) {
  const folders = (process.env.PATH ?? "").split(path.delimiter);
  const found =
    process.env[variable] ?? names.flatMap((name) => folders.map((at) => path.join(at, name))).find(isProgram);
  if (found && isProgram(found)) return found;
  console.error(`Not found: ${names.join(" or ")}. Install it, or say where it is in ${variable}.`);
  process.exit(1);
}
