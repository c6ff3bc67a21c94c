import type { FlagVariableId, UnitId } from "../engine";
import type { Language } from "./language";
import { amount, byteSize, exactAmount, percentage, plainNumber, spokenAmount } from "./numbers";
import { plural } from "./plural";
import type { Phrases, Reader } from "./shape-messages";
import { ruleLabel } from "./rule-label";
import { shortened } from "./shortened";
import type { Words } from "./words";

/** Entries of a list said in full. */
const mostListed = 5;

const incidentFlags = Object.fromEntries(
  [1, 2, 3, 4, 5].flatMap((row) => ["experts", "fixConfirmed"].map((field) => [`incident.${row}.${field}`, true])),
) as Readonly<Record<Extract<FlagVariableId, `incident.${string}`>, true>>;

/** The profile values that are yes or no, as the engine declares them. */
const flags: Readonly<Record<FlagVariableId, true>> = {
  itServices: true,
  hasWebsite: true,
  "kinds.name": true,
  "kinds.address": true,
  "kinds.contact": true,
  "kinds.account": true,
  "kinds.bank": true,
  "kinds.card": true,
  "kinds.myNumber": true,
  "kinds.income": true,
  "kinds.credit": true,
  "kinds.health": true,
  "kinds.medical": true,
  "kinds.criminal": true,
  remoteAccess: true,
  wireless: true,
  portableDevices: true,
  offsiteWork: true,
  contractors: true,
  development: true,
  ot: true,
  providersNone: true,
  incidentsNone: true,
  ...incidentFlags,
};

const named = <Text>(texts: Readonly<Record<string, Text>>, id: string): Text | undefined =>
  Object.hasOwn(texts, id) ? texts[id] : undefined;

/** The phrases of a language for a reader, out of its words. */
export function phrasesOf(words: Words, reader: Reader = "pane"): Phrases {
  const { language, questions, profile, units, parameters } = words;
  const { parts } = words.messages;
  const amountWords = { language, units, yes: profile.yes, no: profile.no };

  const anything = (received: unknown): string => {
    if (typeof received === "number" && Number.isFinite(received)) return plainNumber(received, language);
    return shortened(String(received ?? "")) || parts.nothing;
  };
  const formatted = (value: unknown, format: (value: number, language: Language) => string): string =>
    typeof value === "number" ? format(value, language) : anything(value);
  const inUnit = (value: unknown, unit: UnitId | null, format: typeof amount): string => {
    if (typeof value !== "number" || !Number.isFinite(value)) return anything(value);
    return format(value, unit !== null && Object.hasOwn(units, unit) ? unit : "none", amountWords);
  };
  const amountText: Phrases["amount"] = (value, unit) =>
    typeof value === "number"
      ? inUnit(value, unit, amount)
      : (named(profile.industries, value)?.choice ?? anything(value));

  const item: Phrases["item"] = (id) => {
    const question = named(questions, id);
    if (question) return parts.question(id, question.short);
    return parts.quoted(named(profile.variables, id)?.label ?? anything(id));
  };
  const optionsOf = (question: string): Readonly<Record<string, string>> => named(questions, question)?.options ?? {};

  const reasonText: Phrases["reason"] = (reason) => named(words.notApplicable, reason) ?? anything(reason);

  const list = (entries: readonly unknown[], most: number): string => {
    if (!Array.isArray(entries) || entries.length === 0) return parts.nothing;
    const texts = entries.slice(0, most).map(anything);
    const others = entries.length - texts.length;
    if (others > 0) texts.push(plural(language, others, parts.more(plainNumber(others, language))));
    return texts.join(parts.comma);
  };

  return {
    text: anything,
    anything,
    number: anything,
    whole: (count) => formatted(Math.round(count), plainNumber),
    count: ({ length }) => anything(length),
    bytes: (count) => formatted(count, byteSize),
    percentage: (share) => formatted(share, percentage),
    amount: amountText,
    spoken: (value, unit) => inUnit(value, unit, spokenAmount),
    exact: (value, unit) => inUnit(value, unit, exactAmount),
    triple: (points, unit) =>
      points instanceof Object
        ? parts.triple(amountText(points.low, unit), amountText(points.likely, unit), amountText(points.high, unit))
        : anything(points),
    given: (variable, value) => amountText(value, Object.hasOwn(flags, variable) ? "flag" : "none"),
    list: (entries) => list(entries, mostListed),
    fullList: (entries) => list(entries, Infinity),
    question: item,
    questions: (ids) => ids.map(item).join(parts.comma),
    options: (question) => [...Object.values(optionsOf(question)), words.unknown].map(parts.quoted).join(parts.comma),
    option: (question, id) => named(optionsOf(question), id) ?? anything(id),
    retired: (id) => parts.question(id, named(words.retiredQuestions, id)?.short ?? ""),
    items: (ids) => ids.map(item).join(parts.comma),
    reasons: (reasons) => reasons.map((reason) => parts.quoted(reasonText(reason))).join(parts.comma),
    reason: reasonText,
    variable: item,
    item,
    cellName: (name, of) =>
      typeof of === "string" ? parts.cellOf(anything(name), item(of)) : parts.cellAlone(anything(name)),
    scenario: (id) => named(words.scenarios, id)?.name ?? anything(id),
    viewpoint: (id) => named(words.viewpoints, id)?.name ?? anything(id),
    gate: (reason) => named(words.gateReasons, reason) ?? anything(reason),
    planTerm: (id) => parts.quoted(named(words.plans.terms, id)?.name ?? anything(id)),
    caseCell: (id) => parts.quoted(named(words.sheets.caseRecord.fields, id)?.label ?? anything(id)),
    rule: (id) => parts.quoted(ruleLabel(id, words)),
    parameter: (id, override) => {
      const label = parts.quoted(named(parameters.labels, id)?.label ?? named(parameters.retired, id) ?? anything(id));
      return override ? parts.customersOwn(label) : label;
    },
    argument: (id) => named(words.functions.arguments, id)?.name ?? anything(id),
    word: (texts, id) => named(texts, id) ?? anything(id),
    eachWord: (texts, ids) => ids.map((id) => parts.quoted(named(texts, id) ?? anything(id))).join(parts.comma),
    plural: (count, forms) => plural(language, count, forms),
    reader: (texts) => texts[reader],
  };
}
