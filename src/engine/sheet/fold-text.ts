/** A text as it is compared with a known word: width, case and surrounding blanks do not matter. */
export const foldText = (text: string): string => text.normalize("NFKC").trim().toLowerCase();
