import { cultureOf, type Language } from "./language";

/** A text in the forms a language has for counts, by the names of Intl.PluralRules. */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

const rules = new Map<Language, Intl.PluralRules>();

/** The form for a count. */
export function plural(language: Language, count: number, forms: PluralForms): string {
  let rule = rules.get(language);
  if (!rule) {
    rule = new Intl.PluralRules(cultureOf(language));
    rules.set(language, rule);
  }
  return forms[rule.select(count)] ?? forms.other;
}
