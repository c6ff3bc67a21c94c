const kind = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

let last: string | null = null;

/** Hands a file to the browser to save. */
export function saveAs(name: string, bytes: Uint8Array): void {
  // the browser may still be reading the one handed over now
  if (last !== null) URL.revokeObjectURL(last);
  last = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type: kind }));
  const link = document.createElement("a");
  link.href = last;
  link.download = name;
  link.click();
}
