import { type EntryName, nameFault, nameKey } from "./entry-name";

/** Whether an entry is an empty folder, which some zip tools add, rather than a part. */
export function isFolder({ name }: EntryName): boolean {
  return name.endsWith("/");
}

/** The part of this name, without regard to case, as Office finds it; `undefined` also for a name no part can have. */
export function findPart<Entry extends EntryName>(entries: readonly Entry[], name: string): Entry | undefined {
  if (nameFault(name)) return undefined;
  const key = nameKey(name);
  return entries.find((entry) => entry.key === key && !isFolder(entry));
}
