import type { HearingSheet } from "../../src/engine";
import { openWorkbook, type LocalWorkbook } from "../../src/local-excel";
import type { Language } from "../../src/locales";
import { names } from "../../src/workbook/model/names";
import { sampled } from "./cases";
import { answersBy } from "./engine";
import { diagnose, openFilled, save, written } from "./local";
import { overwrite } from "./tamper";

/** A firm of which enough is known. */
export const known: HearingSheet = {
  customer: "株式会社みほん",
  profile: {
    industry: "I",
    revenue: 3e9,
    staff: 40,
    pcs: 40,
    servers: 2,
    publicServers: 1,
    hasWebsite: true,
    webSales: 1e9,
    monthlyUsers: 20_000,
    personsHeld: 50_000,
  },
  answers: answersBy(({ options }) => options[1]?.id),
};

const halfKnown: HearingSheet = { ...known, profile: { industry: "I", revenue: 3e9, staff: 40 } };

/** What somebody did to a workbook after its diagnosis, and what its headings say then. */
export interface StandingCase {
  readonly sheet: HearingSheet;
  readonly happens: (workbook: LocalWorkbook) => void;
  readonly state: string;
  readonly said: Readonly<Record<Language, string>>;
}

export const standingCases: Readonly<Record<string, StandingCase>> = {
  nothing: {
    sheet: known,
    happens: () => undefined,
    state: "current",
    said: { ja: "最新の診断結果です。", en: "This is the current result of the diagnosis." },
  },
  "an answer changed": {
    sheet: known,
    happens: (workbook) => overwrite(workbook, names.input("staff"), 41),
    state: "stale",
    said: { ja: "古い結果です。", en: "Out of date: inputs or parameters changed" },
  },
  "a parameter changed to another that can be used": {
    sheet: known,
    happens: (workbook) => overwrite(workbook, names.parameter("model.kL", "likely"), 1.5),
    state: "stale",
    said: { ja: "古い結果です。", en: "Out of date: inputs or parameters changed" },
  },
  "a parameter out of its range": {
    sheet: known,
    happens: (workbook) => overwrite(workbook, names.parameter("model.kL", "likely"), 6),
    state: "wrong",
    said: {
      ja: "使えない値のパラメータがあります（パラメータ!C",
      en: "Parameters hold values that cannot be used (Parameters!C",
    },
  },
  "a figure typed over": {
    sheet: known,
    happens: (workbook) => overwrite(workbook, names.block("losses_summary"), 1, [2, 3]),
    state: "typedOver",
    said: {
      ja: "結果のセルの数式が、別の値で上書きされています（1か所：損失内訳!D7）。",
      en: "Formulas of the result were typed over (cells: 1; Losses!D7).",
    },
  },
  "a sheet of which little is known": {
    sheet: { profile: {}, answers: {} },
    happens: () => undefined,
    state: "indicativeAnswers",
    said: { ja: "参考値です。回答率が基準に満たない", en: "Indicative only: too few questions are answered" },
  },
  "a profile that is mostly assumed": {
    sheet: halfKnown,
    happens: () => undefined,
    state: "indicativeProfile",
    said: { ja: "参考値です。会社情報の多くを仮定", en: "Indicative only: most of the company profile is assumed" },
  },
};

/** Every case in Japanese, and a third of them in English; all when verifying. */
export const standingCasesIn = (language: Language): readonly (readonly [name: string, found: StandingCase])[] =>
  sampled(Object.entries(standingCases), language === "ja" ? 1 : 3);

/** The workbook of a case, diagnosed and then changed. */
export async function standingWorkbook({ sheet, happens }: StandingCase, language: Language): Promise<LocalWorkbook> {
  const workbook = await openFilled(sheet, language);
  written(await diagnose(workbook));
  const reopened = await openWorkbook(await save(workbook));
  happens(reopened);
  return reopened;
}
