let last: string | null = null;

/** Has the browser save a file; `kind` is its media type. */
export function saveFile(name: string, content: string | Uint8Array, kind: string): void {
  // the file handed over now may still be being read
  if (last !== null) URL.revokeObjectURL(last);
  last = URL.createObjectURL(new Blob([content as BlobPart], { type: kind }));
  const link = document.createElement("a");
  link.href = last;
  link.download = name;
  link.click();
}
