import { en } from "./en";
import { ja } from "./ja";
import type { Language } from "./language";
import type { Words } from "./words";

const packs: { readonly [Of in Language]: Words<Of> } = { ja, en };

/** Every word of the product in `language`. */
export function words(language: Language): Words {
  return packs[language];
}
