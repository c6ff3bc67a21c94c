import path from "node:path";
import { letterOf, queryDays } from "../../engine";
import { writeSet } from "../../exchange";
import { queryText, words, type Language } from "../../locales";
import { dayOf } from "../day-of";
import type { CoverOutcome } from "../cover/cover-outcome";
import type { PlansToSettle } from "../files/plans-to-settle";
import type { InputFile } from "../files/input-file";
import type { DiagnosedWorkbook } from "../diagnosis/diagnosed";
import { assessmentJson } from "../json/assessment-json";
import { coverJson } from "../json/cover-json";
import { jsonText } from "../json/json-text";
import { casePartIds, type CasePart, type CasePartId } from "./case-part";

/** What a case file is made from. */
export interface CaseSources {
  readonly received: InputFile;
  readonly result: DiagnosedWorkbook;
  readonly chosen: PlansToSettle;
  readonly cover: CoverOutcome;
  readonly run: { readonly years: number; readonly seed: number };
  readonly language: Language;
  readonly now: Date;
}

interface Declared {
  readonly path: (sources: CaseSources) => string;
  readonly content: (sources: CaseSources) => Uint8Array | string;
}

const declared: Readonly<Record<CasePartId, Declared>> = {
  // byte for byte, under the name it came with, of which lists stay readable
  received: {
    path: ({ received }) => `received/${path.basename(received.name).replace(/\p{C}/gu, "_")}`,
    content: ({ received }) => received.bytes,
  },
  result: { path: () => "result.xlsx", content: ({ result }) => result.bytes },
  diagnosis: {
    path: () => "diagnosis.json",
    content: ({ result, language }) => jsonText(assessmentJson(result, language)),
  },
  cover: {
    path: () => "cover.json",
    content: ({ result, cover, run, language }) => jsonText(coverJson(result, cover, run, language)),
  },
  parameters: {
    path: () => "parameters.json",
    content({ result, language }) {
      const { labels } = words(language).parameters;
      return jsonText(writeSet(result.parameters, { describe: (id) => labels[id], overrides: true }));
    },
  },
  plans: { path: () => "plans.json", content: ({ chosen }) => jsonText({ plans: chosen.plans }) },
  letter: {
    path: () => "letter.txt",
    content: ({ result, now, language }) =>
      queryText(letterOf(result.sheet, result.assessment, dayOf(now, queryDays)), words(language)),
  },
};

export const caseParts = (sources: CaseSources): readonly CasePart[] =>
  casePartIds.map((id) => {
    const { path: of, content } = declared[id];
    const made = content(sources);
    return { id, path: of(sources), bytes: typeof made === "string" ? new TextEncoder().encode(made) : made };
  });
