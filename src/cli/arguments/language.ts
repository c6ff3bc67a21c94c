import { defaultLanguage, isLanguage, languageOfLocale, type Language } from "../../locales";

/** The language asked for with --lang, even if the rest of the command line is wrong. */
export function askedLanguage(args: readonly string[]): Language | null {
  const joined = args.find((arg) => arg.startsWith("--lang="))?.slice("--lang=".length);
  const at = args.indexOf("--lang");
  const asked = joined ?? (at >= 0 ? args[at + 1] : undefined);
  return asked !== undefined && isLanguage(asked) ? asked : null;
}

/** The language of the machine. */
export const localeLanguage = (locale: string): Language => languageOfLocale(locale) ?? defaultLanguage;
