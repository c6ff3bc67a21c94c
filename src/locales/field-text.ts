import type { UnitId } from "../engine";
import type { FieldKind } from "./issue-fields";
import type { Language } from "./language";
import { amount, byteSize, exactAmount, percentage, plainNumber } from "./numbers";
import { words } from "./packs";
import type { IssueVocabulary } from "./shape-issues";
import { shortened } from "./shortened";
import { fillTemplate } from "./templates";

type Data = Readonly<Record<string, unknown>>;

/** Entries of a list said in full. */
const mostListed = 5;

/** One value of an issue in words. Anything unforeseen is shown as it is rather than lost. */
export function fieldText(kind: FieldKind, value: unknown, data: Data, language: Language): string {
  switch (kind) {
    case "question":
    case "variable":
    case "item":
      return itemText(value, language);
    case "option":
      return named(optionsOf(data["question"], language), value) ?? anyText(value, language);
    case "options":
      return optionsText(data["question"], language);
    case "scenario":
      return named(words(language).scenarios, value)?.name ?? anyText(value, language);
    case "viewpoint":
      return named(words(language).viewpoints, value)?.name ?? anyText(value, language);
    case "gate":
      return named(words(language).gateReasons, value) ?? anyText(value, language);
    case "argument":
      return named(words(language).functions.arguments, value)?.name ?? anyText(value, language);
    case "parameter":
      return parameterText(value, data["override"] === true, language);
    case "cellName":
      return cellNameText(value, data["item"], language);
    case "reason":
      return named(words(language).notApplicable, value) ?? anyText(value, language);
    case "given":
      return givenText(value, data["variable"], language);
    case "amount":
      return amountText(value, data["unit"], language);
    case "exact":
      return exactText(value, data["unit"], language);
    case "yen":
      return amountText(value, "yen", language);
    case "triple":
      return tripleText(value, data["unit"], language);
    case "percent":
      return typeof value === "number" ? percentage(value, language) : anyText(value, language);
    case "bytes":
      return typeof value === "number" ? byteSize(value, language) : anyText(value, language);
    case "number":
    case "count":
    case "text":
      return anyText(value, language);
    case "texts":
      return listText(value, mostListed, language);
    case "everyText":
      return listText(value, Infinity, language);
    default:
      return (
        named(words(language).issues.vocabulary[kind] satisfies IssueVocabulary[typeof kind], value) ??
        anyText(value, language)
      );
  }
}

function named<T>(texts: Readonly<Record<string, T>>, id: unknown): T | undefined {
  return typeof id === "string" && Object.hasOwn(texts, id) ? texts[id] : undefined;
}

function anyText(value: unknown, language: Language): string {
  if (typeof value === "number" && Number.isFinite(value)) return plainNumber(value, language);
  const text =
    typeof value === "string"
      ? shortened(value)
      : value === undefined || value === null
        ? ""
        : shortened(String(value));
  return text === "" ? fillTemplate(language, "parts", "nothing") : text;
}

function itemText(id: unknown, language: Language): string {
  const { questions, profile } = words(language);
  const question = named(questions, id);
  if (question) return fillTemplate(language, "parts", "question", { id: String(id), short: question.short });
  const variable = named(profile.variables, id);
  const label = variable ? variable.label : anyText(id, language);
  return fillTemplate(language, "parts", "variable", { label });
}

const optionsOf = (question: unknown, language: Language): Readonly<Record<string, string>> =>
  named(words(language).questions, question)?.options ?? {};

function optionsText(question: unknown, language: Language): string {
  const { unknown, issues } = words(language);
  return [...Object.values(optionsOf(question, language)), unknown]
    .map((label) => fillTemplate(language, "parts", "variable", { label }))
    .join(issues.parts.comma);
}

function parameterText(id: unknown, override: boolean, language: Language): string {
  const label = named(words(language).parameters.labels, id)?.label ?? anyText(id, language);
  return fillTemplate(language, "parts", override ? "parameterOverride" : "parameter", { label });
}

function cellNameText(name: unknown, item: unknown, language: Language): string {
  const shown = anyText(name, language);
  if (typeof item !== "string") return fillTemplate(language, "parts", "cellAlone", { name: shown });
  return fillTemplate(language, "parts", "cellOfItem", { name: shown, item: itemText(item, language) });
}

/** Profile values that are yes or no. */
const isFlag = (id: unknown): boolean => id === "hasWebsite" || (typeof id === "string" && id.startsWith("kinds."));

function givenText(value: unknown, variable: unknown, language: Language): string {
  return amountText(value, isFlag(variable) ? "flag" : "none", language);
}

function amountText(value: unknown, unit: unknown, language: Language, inWords = amount): string {
  const { units, profile } = words(language);
  if (typeof value === "number" && Number.isFinite(value)) {
    const known: UnitId = typeof unit === "string" && Object.hasOwn(units, unit) ? (unit as UnitId) : "none";
    return inWords(value, known, { language, units, yes: profile.yes, no: profile.no });
  }
  return named(profile.industries, value)?.choice ?? anyText(value, language);
}

/** A text stands for itself: a grade is no industry. */
function exactText(value: unknown, unit: unknown, language: Language): string {
  return typeof value === "number" ? amountText(value, unit, language, exactAmount) : anyText(value, language);
}

function tripleText(value: unknown, unit: unknown, language: Language): string {
  if (typeof value !== "object" || value === null) return anyText(value, language);
  const points = value as Readonly<Partial<Record<"low" | "likely" | "high", unknown>>>;
  return fillTemplate(language, "parts", "triple", {
    low: amountText(points.low, unit, language),
    likely: amountText(points.likely, unit, language),
    high: amountText(points.high, unit, language),
  });
}

function listText(value: unknown, most: number, language: Language): string {
  if (!Array.isArray(value) || value.length === 0) return anyText(undefined, language);
  const texts = value.slice(0, most).map((entry: unknown) => anyText(entry, language));
  const others = value.length - texts.length;
  if (others > 0) {
    texts.push(fillTemplate(language, "parts", "more", { count: others, others: plainNumber(others, language) }));
  }
  return texts.join(words(language).issues.parts.comma);
}
