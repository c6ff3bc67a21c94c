let last: string | null = null;

/** Hands a text to the browser to save. */
export function saveFile(name: string, text: string, kind: string): void {
  // the browser may still be reading the one handed over now
  if (last !== null) URL.revokeObjectURL(last);
  last = URL.createObjectURL(new Blob([text], { type: kind }));
  const link = document.createElement("a");
  link.href = last;
  link.download = name;
  link.click();
}
