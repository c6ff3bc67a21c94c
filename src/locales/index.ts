import { en } from "./en";
import { ja } from "./ja";
import type { Language } from "./language";
import type { Words } from "./words";

export { isLanguage, languages, type Language } from "./language";
export { providers, providersOf, type Provider, type ProviderKind } from "./providers";
export type * from "./shape";
export type * from "./shape-parameters";
export type * from "./shape-profile";
export type * from "./shape-scenarios";
export type * from "./shape-sheets";
export type * from "./shape-terms";
export type { Words } from "./words";

const packs: Readonly<Record<Language, Words>> = { ja, en };

/** Every word of the product in `language`. */
export function words(language: Language): Words {
  return packs[language];
}
