import { saveFile } from "../page/save-file";
import type { HostFacts } from "./host";

/** What became of a text: saved as a file, or in the clipboard, or the browser allowed neither. */
export type HandedOver = "saved" | "copied" | "copyFailed";

/** In Excel for Mac a link that saves a file does nothing, without a word (office-js 3385, 4681). */
export const savesFiles = ({ platform }: Pick<HostFacts, "platform">): boolean => platform !== "Mac";

/** Copies a text; Excel's web views often do not allow it. */
export async function copyText(text: string): Promise<"copied" | "copyFailed"> {
  try {
    await navigator.clipboard.writeText(text);
    return "copied";
  } catch (error) {
    if (error instanceof DOMException || error instanceof TypeError) return "copyFailed";
    throw error;
  }
}

/** Saves a text as a file, or copies it where no file can be saved. */
export async function handOver(
  host: Pick<HostFacts, "platform">,
  { name, text }: { readonly name: string; readonly text: string },
  kind: string,
): Promise<HandedOver> {
  if (!savesFiles(host)) return copyText(text);
  saveFile(name, text, kind);
  return "saved";
}
