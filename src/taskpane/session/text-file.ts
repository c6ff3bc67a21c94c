type TextRead<TooLarge> =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly issue: TooLarge | { readonly code: "notJson"; readonly received: string } };

/** Reads a file that may hold anything as text, up to `largest` bytes; never throws for its content. */
export async function readTextFile<TooLarge>(
  file: File,
  largest: number,
  tooLarge: (received: number) => TooLarge,
): Promise<TextRead<TooLarge>> {
  if (file.size > largest) return { ok: false, issue: tooLarge(file.size) };
  try {
    return { ok: true, text: new TextDecoder("utf-8", { fatal: true }).decode(await file.arrayBuffer()) };
  } catch (error) {
    if (!(error instanceof TypeError) && !(error instanceof DOMException)) throw error;
    return { ok: false, issue: { code: "notJson", received: error.message } };
  }
}

/** A part of a file's name that every file system allows. */
export const safeName = (part: string): string => part.replace(/[\\/:*?"<>|\p{Cc}\p{Cf}]+/gu, "_");
