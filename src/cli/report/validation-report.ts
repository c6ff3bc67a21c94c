import { variableById } from "../../engine";
import {
  caseSources,
  sectionFigures,
  sectionIds,
  tariffPoints,
  trainingCase,
  trainingCases,
  type AnyLine,
  type CaseId,
  type FigureUnit,
  type SectionId,
  type Subject,
  type Validation,
} from "../../engine/validation";
import { fill, formatNumber, plainNumber, spokenAmount, words, type Language } from "../../locales";

/** A section of the report as texts, for the terminal and for docs/model.md. */
export interface ReportSection {
  readonly title: string;
  readonly method: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Columns of numbers. */
  readonly right: readonly number[];
  readonly notes: readonly string[];
}

export const reportSections = ({ lines }: Validation, language: Language): readonly ReportSection[] =>
  sectionIds.map((id) =>
    sectionOf(
      id,
      lines.filter(({ section }) => section === id),
      language,
    ),
  );

function sectionOf(id: SectionId, lines: readonly AnyLine[], language: Language): ReportSection {
  const { validation } = words(language);
  const { title, method, figures: heads } = validation.sections[id];
  const columns = Object.entries<FigureUnit>(sectionFigures[id]);
  const kinds = lines[0]?.subjects.map(({ kind }) => validation.subjects[kind]) ?? [];
  return {
    title,
    method,
    head: [validation.verdict, ...kinds, ...columns.map(([figure]) => (heads as Record<string, string>)[figure] ?? "")],
    rows: lines.map(({ verdict, subjects, figures }) => [
      validation.verdicts[verdict],
      ...subjects.map((subject) => subjectText(subject, language)),
      ...columns.map(([figure, unit]) => {
        const value = (figures as Readonly<Record<string, number | null>>)[figure] ?? null;
        return value === null ? "" : figureText(value, unit, language);
      }),
    ]),
    right: columns.map((_, column) => 1 + kinds.length + column),
    notes: [...lines.flatMap((line) => namedText(line, language)), ...(sources[id]?.(language) ?? [])],
  };
}

/** Below this a figure would be noughts alone. */
const tiny = 1e-4;

function figureText(value: number, unit: FigureUnit, language: Language): string {
  switch (unit) {
    case "yen":
      return plainNumber(Math.round(value), language);
    case "errors":
    case "ratio":
      return value.toFixed(2).replace(/^-0\.00$/, "0.00");
    case "amount":
    case "figure":
      return value !== 0 && Math.abs(value) < tiny
        ? value.toExponential(0)
        : formatNumber(value, language, { maximumSignificantDigits: 3 });
    case "percent":
      return value.toFixed(4);
    case "points":
      return value.toFixed(1);
    case "away":
      return value.toExponential(0);
    case "millions":
    case "years":
    case "count":
      return plainNumber(value, language);
  }
}

function subjectText(subject: Subject, language: Language): string {
  const { validation, scenarios } = words(language);
  switch (subject.kind) {
    case "customer":
      return validation.customers[subject.id];
    case "scenario":
      return subject.id === "all" ? validation.allScenarios : scenarios[subject.id].short;
    case "measure":
      return validation.measures[subject.id];
    case "question":
    case "parameter":
      return subject.id;
    case "direction":
      return validation.directions[subject.id];
    case "example":
      return validation.examples[subject.id];
    case "case":
      return validation.cases[subject.id];
    case "inputs":
      return inputsText(subject.id, language);
    case "counted":
      return validation.counted[subject.id];
    case "miss":
      return validation.misses[subject.id];
    case "level":
      return validation.levels[subject.id];
    case "property":
      return validation.properties[subject.id];
    case "variable":
      return words(language).profile.variables[subject.id].label;
    case "business":
      return validation.businesses[subject.id];
    case "plan":
      return validation.plans[subject.id];
    case "shape":
      return validation.shapes[subject.id];
  }
}

function namedText({ subjects, named }: AnyLine, language: Language): string[] {
  if (named.length === 0) return [];
  const { validation, messages } = words(language);
  const listed = (list: readonly Subject[]): string =>
    list.map((subject) => subjectText(subject, language)).join(messages.parts.comma);
  return [fill(validation.named, { line: listed(subjects), named: listed(named) })];
}

/** What a case was reckoned with: every value stated, in the order of the profile. */
function inputsText(id: CaseId, language: Language): string {
  const { validation, profile, units, messages } = words(language);
  const amountWords = { language, units, yes: profile.yes, no: profile.no };
  return Object.entries(trainingCase(id).profile)
    .map(([variable, value]) => {
      const declared = variableById.get(variable);
      if (declared?.kind !== "number") return profile.industries[value as keyof typeof profile.industries].choice;
      const text = spokenAmount(Number(value), declared.unit, amountWords);
      return fill(validation.inputPart, { label: profile.variables[declared.id].label, value: text });
    })
    .join(messages.parts.comma);
}

const sources: Partial<Record<SectionId, (language: Language) => readonly string[]>> = {
  tariff: tariffSources,
  cases: casesSources,
};

/** Where the published premiums come from, and how reliable each source is. */
function tariffSources(language: Language): readonly string[] {
  const { validation } = words(language);
  const lines = tariffPoints.map(({ source, mark }) =>
    fill(validation.sourceLine, { source: validation.sources[source], mark: validation.marks[mark] }),
  );
  return [...new Set(lines)];
}

/** Where each case was read. */
function casesSources(language: Language): readonly string[] {
  const { validation } = words(language);
  const ids = new Set(trainingCases.map(({ source }) => source));
  return [...ids].map((id) => {
    const { mark, pages } = caseSources[id];
    const source = fill(validation.sourceLine, { source: validation.caseSources[id], mark: validation.marks[mark] });
    return [source, ...pages].join(" ");
  });
}
