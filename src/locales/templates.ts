import { createInstance, type i18n } from "i18next";
import type { Language } from "./language";
import { words } from "./packs";
import type { MessageTemplate, MessageTemplates } from "./shape-issues";

/** A template with a count as the library wants it: one key a plural form. */
function pluralKeys(templates: MessageTemplates<string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries<MessageTemplate>(templates).flatMap(([key, template]): [string, string][] =>
      typeof template === "string"
        ? [[key, template]]
        : [
            [`${key}_one`, template.one],
            [`${key}_other`, template.other],
          ],
    ),
  );
}

const engines = new Map<Language, i18n>();

function engineOf(language: Language): i18n {
  const known = engines.get(language);
  if (known) return known;
  const { messages, parts } = words(language).issues;
  const made = createInstance();
  void made.init({
    lng: language,
    initAsync: false,
    resources: { [language]: { translation: { messages: pluralKeys(messages), parts: pluralKeys({ ...parts }) } } },
    // Messages are text, never HTML. What a stranger wrote is put in as it is and never read as a template.
    interpolation: { escapeValue: false, skipOnVariables: true },
  });
  engines.set(language, made);
  return made;
}

export type TemplateValues = Readonly<Record<string, string | number>>;

/** Fills the places of a message or of a part. `count` picks the plural form. */
export function fillTemplate(
  language: Language,
  kind: "messages" | "parts",
  key: string,
  values: TemplateValues = {},
): string {
  return engineOf(language).t(`${kind}.${key}`, { ...values, nest: false });
}
