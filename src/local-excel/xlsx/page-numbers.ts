import type { Sheet } from "./sheet";

type Setup = Sheet["native"]["pageSetup"] & { useFirstPageNumber?: boolean };

/** A first page number that the file does not use is none: the library would use it, and each sheet would start at 1. */
export function dropUnusedPageNumber({ native: { pageSetup } }: Sheet): void {
  const setup: Setup = pageSetup;
  if (setup.useFirstPageNumber !== true) delete setup.firstPageNumber;
}
