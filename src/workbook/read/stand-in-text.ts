import { languages, fill, words, type Language } from "../../locales";

/** The text of a cell that holds what the underwriter filled in, and the customer's own words if there are any. */
export interface StandInText {
  readonly value: string;
  /** What the customer had typed; empty where the cell was blank. */
  readonly received: string;
}

/** What is typed into the cell: the value, whose it is, and the customer's words. */
export function standInText({ value, received }: StandInText, language: Language): string {
  const { standIn, standInOver } = words(language).profile;
  return received === "" ? fill(standIn, { value }) : fill(standInOver, { value, received });
}

/** The same text understood, in any language; null where a text is the customer's own. */
export function readStandIn(text: string): StandInText | null {
  for (const pattern of patterns()) {
    const { value, received } = pattern.exec(text)?.groups ?? {};
    if (value !== undefined) return { value: value.trim(), received: received ?? "" };
  }
  return null;
}

let known: readonly RegExp[] | undefined;

const patterns = (): readonly RegExp[] =>
  (known ??= languages.flatMap((language) => {
    const { standIn, standInOver } = words(language).profile;
    return [standInOver, standIn].map(patternOf);
  }));

const patternOf = (template: string): RegExp => {
  const literal = template.replace(/[.*+?^$()[\]\\|]/g, String.raw`\$&`);
  return new RegExp(`^${literal.replace("{value}", "(?<value>.+?)").replace("{received}", "(?<received>.*)")}$`, "s");
};
