import { readFileSync } from "node:fs";
import type { Frame, Page } from "playwright-core";
import { openWorkbook } from "../../src/local-excel";
import { copyMarker } from "../../src/workbook/read/read-sheet";
import { names } from "../../src/workbook/model/names";
import { sample } from "../cli/support";
import { choose, typeInto } from "../preview/support";
import { discountShape, type Point } from "../../src/engine";
import { openFirstEdition } from "../support/first-edition";
import { oldSetFile } from "../support/old-set";
import { diagnose, edit, openTemplate, save, type, written } from "../support/local";
import { discountsFile, plansFile } from "../support/plans";
import { overwrite } from "../support/tamper";
import { chooseFile, goTo, pressDiagnose, runDistribution } from "./steps";
import type { PaneLanguage } from "./words";

/** The pane as a state of it is reached. */
interface At {
  readonly page: Page;
  readonly pane: Frame;
  readonly words: PaneLanguage;
}

/** A state a person may meet inside Excel, how it comes about, and what is read then. */
export interface PaneState {
  readonly id: string;
  /** A sample or an empty workbook of the preview; where none is named, the filled sample of the language. */
  readonly sample?: "blank" | "incomplete" | "template";
  /** A file that is opened instead. */
  readonly file?: (words: PaneLanguage) => Promise<Uint8Array>;
  /** Added to the preview's address. */
  readonly query?: string;
  /** In the frame, before any script of the page. */
  readonly before?: () => void;
  readonly steps?: (at: At) => Promise<void>;
  readonly ja: readonly string[];
  readonly en: readonly string[];
}

const tab = ({ pane, words }: At, name: keyof PaneLanguage["tabs"]): Promise<void> => goTo(pane, words.tabs[name]);

const press = ({ pane, words }: At): Promise<void> => pressDiagnose(pane, words);

/** What each answer costs is worked out after the view stands. */
const costed = ({ pane }: At): Promise<void> => pane.locator("tbody tr").first().waitFor();

async function diagnosed(at: At): Promise<void> {
  await press(at);
  await at.pane.getByText(at.words.done).waitFor();
}

/** Opens the note on the first question among the points to check, and fills it in. */
async function openNote({ pane, words: { memo } }: At, comment: string): Promise<void> {
  await pane.getByRole("button", { name: memo.showAll }).first().click();
  await pane.getByRole("button", { name: memo.open }).first().click();
  await pane.getByRole("combobox", { name: memo.confirmation }).first().selectOption({ label: memo.documented });
  await pane.getByRole("textbox", { name: memo.commentField }).first().fill(comment);
}

/** Adds the sheet of plans. */
async function withPlans(at: At): Promise<void> {
  await tab(at, "cover");
  await at.pane.getByRole("button", { name: at.words.cover.create, exact: true }).click();
  await at.pane.getByText(at.words.cover.created).waitFor();
}

/** Types a limit for a plan. */
async function tryLimit({ pane, words: { cover } }: At, typed: string): Promise<void> {
  await pane.getByRole("combobox", { name: cover.plan, exact: true }).selectOption({ label: cover.standard });
  await pane.getByRole("combobox", { name: cover.term, exact: true }).selectOption({ label: cover.limit });
  await pane.getByRole("textbox", { name: cover.limit, exact: true }).fill(typed);
}

async function introduced({ pane, words }: At): Promise<void> {
  await pane.getByRole("button", { name: words.next }).click();
  await pane.getByRole("button", { name: words.next }).click();
  await pane.getByRole("button", { name: words.begin }).click();
}

const filled = ({ sample: name }: PaneLanguage): Uint8Array => readFileSync(sample(`${name}.xlsx`));

/** A diagnosed workbook whose losses are protected. */
async function protectedResult(words: PaneLanguage): Promise<Uint8Array> {
  const workbook = await openWorkbook(filled(words));
  written(await diagnose(workbook));
  await edit(workbook, (context) => {
    context.workbook.worksheets.getItem(words.sheets.losses).protection.protect();
  });
  return save(workbook);
}

/** A hearing sheet with past incidents of every kind, and with a policy in force and one that is wanted. */
async function withHistory(words: PaneLanguage): Promise<Uint8Array> {
  const ja = words.language === "ja";
  const [yes, no] = ja ? ["はい", "いいえ"] : ["Yes", "No"];
  const workbook = await openWorkbook(filled(words));
  await type(workbook, {
    KK_date: "2026-04-24",
    KK_incidentsNone: no,
    KK_incident_1_year: 2024,
    KK_incident_1_scenario: ja ? "ランサムウェア" : "Ransomware",
    KK_incident_1_loss: 35_000_000,
    KK_incident_1_experts: yes,
    KK_incident_1_persons: 12_000,
    KK_incident_1_daysStopped: 6,
    KK_incident_1_insured: no,
    KK_incident_1_fix: ja ? "VPN装置を入れ替え、多要素認証を導入" : "VPN replaced, multi-factor authentication",
    KK_incident_1_fixConfirmed: yes,
    KK_incident_2_year: 2019,
    KK_incident_2_experts: yes,
    KK_incident_3_loss: 24,
    KK_incident_3_year: 24,
    KK_incidentsNote: ja ? "3件目は店舗のパソコン1台だけです" : "The third was one computer of a shop",
    KK_policy_insurer: ja ? "みほん損害保険" : "Sample Insurance",
    KK_policy_from: "2025-10-01",
    KK_policy_to: "2026-10-01",
    KK_policy_liability: 100_000_000,
    KK_policy_response: 30_000_000,
    KK_policy_sublimits: ja ? "原因調査 1千万円、コールセンター 500万円" : "Investigation 10M yen, call centre 5M yen",
    KK_policy_deductible: 100_000,
    KK_policy_payRatio: 0.9,
    KK_policy_waitingHours: 12,
    KK_policy_optionDependency: no,
    KK_policy_premium: 1_250_000,
    KK_policy_refused: yes,
    KK_plan_liability: 300_000_000,
    KK_plan_response: 100_000_000,
    KK_plan_interruption: 50_000_000,
    KK_plan_deductible: 100_000,
    KK_plan_optionDependency: yes,
  });
  return save(workbook);
}

/** A hearing sheet with a copy beside it. */
async function withCopy(words: PaneLanguage): Promise<Uint8Array> {
  const workbook = await openWorkbook(filled(words));
  await edit(workbook, (context) => {
    const copy = context.workbook.worksheets.add(`${words.sheets.hearing} (2)`);
    copy.getRange("A1").values = [[1]];
    copy.names.add(copyMarker, copy.getRange("A1"));
    copy.names.add(names.input("staff"), copy.getRange("A1"));
  });
  return save(workbook);
}

/** A hearing sheet with more beside its questions than a reply may carry. */
async function tooLarge(words: PaneLanguage): Promise<Uint8Array> {
  const workbook = await openWorkbook(filled(words));
  for (const column of ["Y", "Z"]) {
    await edit(workbook, (context) => {
      const sheet = context.workbook.worksheets.getItem(words.sheets.hearing);
      sheet.protection.unprotect();
      const long = Array.from({ length: 100 }, () => ["長".repeat(10_000)]);
      sheet.getRange(`${column}1:${column}100`).values = long;
    });
  }
  return save(workbook);
}

/** A diagnosed workbook of an insurer's own set, with a value of the customer's own. */
async function changedParameters(words: PaneLanguage): Promise<Uint8Array> {
  const workbook = await openWorkbook(filled(words));
  written(await diagnose(workbook));
  const [name, low, likely, high] = [names.record("parameter_set"), "low", "likely", "high"] as const;
  const gift = (point: Point): string => names.parameter("s2.gift", point);
  await type(workbook, {
    [name]: words.language === "ja" ? "保険会社A" : "Insurer A",
    [names.record("parameter_version")]: "2026-04",
    [gift(low)]: 450,
    [gift(likely)]: 600,
    [gift(high)]: 6_500,
    [names.parameter("s2.defence", likely)]: 8_000_000,
    [names.parameter("model.kL", likely)]: 1.6,
  });
  // three columns right of the insurer's likely value
  overwrite(workbook, names.parameter("legal", likely), 900_000, [0, 3]);
  return save(workbook);
}

/** A result of 1.4.0 whose insurer changed three values of the set, one of them gone since. */
async function olderResults(): Promise<Uint8Array> {
  const workbook = await openFirstEdition();
  await type(workbook, {
    [names.record("parameter_set")]: "保険会社A",
    [names.record("parameter_version")]: "2025",
    [names.parameter("legal", "likely")]: 700_000,
    KK_p_model_kL: 1.6,
    KK_p_s2_giftEnclosed: 1,
  });
  return save(workbook);
}

/** A hearing sheet of a version nobody knows. */
async function unknownVersion({ language }: PaneLanguage): Promise<Uint8Array> {
  const workbook = await openTemplate(language);
  overwrite(workbook, names.templateVersion, 99);
  return save(workbook);
}

export const states: readonly PaneState[] = [
  { id: "introduction", sample: "blank", ja: ["はじめに", "1 / 3"], en: ["Welcome", "1 of 3"] },
  {
    id: "start",
    sample: "blank",
    steps: introduced,
    ja: [
      "ヒアリングシートから始めます",
      "全問（72問）",
      "簡易版（30問）",
      "小規模の会社向け",
      "代理店から届いたシートを開く",
    ],
    en: ["Start from a hearing sheet", "Full (72 questions)", "Short (30 questions)", "Open a sheet an agent sent you"],
  },
  {
    id: "hearing-short",
    sample: "blank",
    steps: async (at) => {
      await introduced(at);
      await at.pane.getByRole("radio", { name: at.words.short }).click();
      await at.pane.getByRole("button", { name: at.words.add }).click();
      await at.pane.getByText(at.words.added).waitFor();
    },
    ja: ["簡易版：30問をたずねています。たずねていない42問は", "0 / 13"],
    en: ["Short form: 30 questions asked. The 42 others", "0 of 13"],
  },
  {
    id: "hearing-empty",
    sample: "template",
    ja: ["会社名は未記入（記入日は未記入）", "事故がなかったという意味ではありません", "既契約は未回答", "記入の状況"],
    en: ["Company name not filled in", "Blank does not mean none", "Present cover not answered", "Completeness"],
  },
  {
    id: "older-hearing",
    file: olderResults,
    ja: ["引き継いだ値は1件", "「見舞金の同封」：はい（この版にない項目）", "名前の後ろに版を付けて残し"],
    en: ["Values carried over: 1", '"Gift enclosed": Yes (not in this version)', "with (1.4.0) after their names"],
  },
  {
    id: "older-diagnose",
    file: olderResults,
    steps: (at) => tab(at, "diagnose"),
    ja: ["控えとして残すシート", "診断結果 → 診断結果 (1.4.0)"],
    en: ["Sheets kept as copies", "診断結果 → 診断結果 (1.4.0)"],
  },
  {
    id: "older-parameters",
    file: olderResults,
    steps: (at) => tab(at, "parameters"),
    ja: ["引き継いだ値は1件", "この版では最小・標準・最大の三つで入れる項目"],
    en: ["Values carried over: 1", "low, likely and high in this version"],
  },
  {
    id: "older-carried",
    file: olderResults,
    steps: async (at) => {
      await tab(at, "diagnose");
      await diagnosed(at);
      await tab(at, "parameters");
    },
    ja: ["1.4.0版の既定をもとにしたセットからの引き継ぎ：値1件", "既定と違うパラメータ（1件）"],
    en: ["1.4.0版の既定をもとにしたセットからの引き継ぎ：値1件", "Differing from the default (1)"],
  },
  {
    id: "older-set",
    file: changedParameters,
    steps: async (at) => {
      await tab(at, "parameters");
      const legal = { low: 300_000, likely: 700_000, high: 1_000_000 };
      await chooseFile(at.pane, "2025.json", oldSetFile({ legal, "s2.giftEnclosed": 1, "assume.servers": 5 }));
    },
    ja: [
      "「2025.json」：保険会社A（版2025）",
      "引き継げなかった値は2件",
      "「サーバーの台数の仮定」：5台（この版にない項目）",
    ],
    en: ["“2025.json”: 保険会社A (version 2025)", "Values not carried over: 2", "5 servers (not in this version)"],
  },
  {
    id: "hearing",
    sample: "incomplete",
    ja: ["確認したいこと", "仮定した値と読み替えた値", "すべて記入する"],
    en: ["Points to check", "Assumed and interpreted values", "Fill in all"],
  },
  {
    id: "first-look",
    file: withHistory,
    ja: ["申告3件", "対策確認済", "5年より前", "事故の種類は未記入", "既契約あり", "3億円", "要注意"],
    en: ["Stated: 3", "fixed", "over 5 years ago", "Has cover", "300M yen", "Attention"],
  },
  {
    id: "memo",
    sample: "incomplete",
    steps: async (at) => {
      await openNote(at, at.words.memo.comment);
      await at.pane.getByRole("button", { name: at.words.memo.save, exact: true }).click();
      await at.pane.getByText(at.words.memo.saved).waitFor();
      await at.pane.getByRole("button", { name: at.words.memo.showFew }).first().click();
      await at.pane.getByRole("combobox", { name: at.words.memo.question }).selectOption("G01");
    },
    ja: ["引受メモに書きました。", "72問のうち、資料確認済1問。", "お客さまの回答：", "引受メモのセルへ"],
    en: ["Written into the underwriting notes.", "Of 72 questions: Document seen 1.", "Go to the note's cell"],
  },
  {
    id: "copies",
    file: withCopy,
    ja: ["ヒアリングシートの写しがあります", "「ヒアリングシート (2)」の回答を使う"],
    en: ["There are copies of the hearing sheet", "Use the answers of “Hearing sheet (2)”"],
  },
  {
    id: "unreadable",
    file: unknownVersion,
    ja: ["このシートは読み取れません", "KK-3105"],
    en: ["This sheet cannot be read", "KK-3105"],
  },
  {
    id: "diagnose",
    steps: (at) => tab(at, "diagnose"),
    ja: ["はじめて診断する前に", "書き込む内容", "診断結果"],
    en: ["Before the first diagnosis", "What will be written", "Rating"],
  },
  {
    id: "not-diagnosed",
    steps: (at) => tab(at, "losses"),
    ja: ["まだ診断していません"],
    en: ["Not diagnosed yet"],
  },
  {
    id: "diagnosing",
    steps: async (at) => {
      await choose(at.page, at.words.faults.slow);
      await press(at);
      await at.pane.getByRole("progressbar", { name: /^1\/4/ }).waitFor();
    },
    ja: ["1/4：回答を読んでいます", "中止"],
    en: ["1/4: Reading the answers", "Stop"],
  },
  {
    id: "stopped",
    steps: async (at) => {
      await choose(at.page, at.words.faults.slow);
      await press(at);
      await at.pane.getByRole("progressbar", { name: /^1\/4/ }).waitFor();
      await at.pane.getByRole("button", { name: at.words.stop, exact: true }).click();
      await at.pane.getByText(at.words.stopped).waitFor();
    },
    ja: ["中止しました。ブックは診断の前と同じです。"],
    en: ["Stopped. The workbook is as it was before."],
  },
  {
    id: "rating",
    steps: diagnosed,
    ja: ["総合評価", "五つの観点の評点", "等級の上限", "操作ログの水準"],
    en: ["Overall grade", "Scores of the five viewpoints", "Operation-log level"],
  },
  {
    id: "losses",
    steps: async (at) => {
      await diagnosed(at);
      await tab(at, "losses");
      await at.pane.getByRole("heading", { name: at.words.scenario }).waitFor();
      await costed(at);
    },
    ja: [
      "年間の期待損失（拡張を含む）",
      "拡張シナリオ",
      "期待損失の幅（P10–P90）",
      "回答ごとの年間の損失",
      "この診断に含まれないもの",
    ],
    en: [
      "Expected annual loss, extended scenarios included",
      "Extended scenarios",
      "Band of the expected loss (P10–P90)",
      "What each answer costs a year",
    ],
  },
  {
    id: "losses-total",
    steps: async (at) => {
      await diagnosed(at);
      await tab(at, "losses");
      await costed(at);
      await at.pane.getByRole("switch").click();
      await at.pane.getByRole("heading", { name: at.words.totalCost }).waitFor();
    },
    ja: [
      "年間の総コストの期待値（拡張を含む）",
      "付保対象となり得る経済損害（標準）",
      "次の数字は、付保対象となり得る経済損害についてのものです。",
    ],
    en: ["Expected total cost a year, extended scenarios included", "Insurable economic loss (likely)"],
  },
  {
    id: "improvement",
    steps: async (at) => {
      await diagnosed(at);
      await tab(at, "improvement");
      await at.pane.getByRole("button", { name: at.words.improvement.tryThree }).click();
      await at.pane.getByRole("combobox", { name: at.words.improvement.question, exact: true }).selectOption("G01");
      await at.pane.getByRole("textbox", { name: at.words.improvement.name }).fill(at.words.improvement.plan);
      await at.pane.getByRole("button", { name: at.words.improvement.keep, exact: true }).click();
      await at.pane.getByText(at.words.improvement.kept).waitFor();
      await at.pane.getByText(at.words.improvement.reading).first().waitFor();
      await at.pane.evaluate(() => scrollTo(0, 0));
    },
    ja: ["効果の大きい順", "回答を変えてみる", "試している変更", "残した案", "対策の種類ごと"],
    en: ["Most effective first", "Try other answers", "Changes tried", "Kept", "By kind of measure"],
  },
  {
    id: "improvement-plan",
    steps: async (at) => {
      const { improvement: own, discount, cover } = at.words;
      await diagnosed(at);
      await withPlans(at);
      await chooseFile(at.pane, "table.json", discountsFile(), discount.choose);
      await at.pane.getByText(discount.none).waitFor();
      await tab(at, "improvement");
      await at.pane.getByRole("button", { name: own.tryThree }).click();
      await at.pane.getByRole("combobox", { name: own.choosePlan }).selectOption({ label: cover.standard });
      await at.pane.getByRole("textbox", { name: own.cost }).fill(at.words.language === "ja" ? "3000万" : "30M");
      await at.pane.getByRole("button", { name: own.simulate }).click();
      await at.pane.getByText(own.simulated).waitFor();
      await at.pane.locator(`table[aria-label="${own.table}"][aria-busy=false]`).waitFor();
      await at.pane.evaluate(() => scrollTo(0, 0));
    },
    ja: ["期待支払額", "変更による動き：", "3000万円の費用で", "最良を確認できたときの割引の合計"],
    en: ["Expected paid", "Change: expected paid", "For 30M yen", "Discount in all with its best confirmed"],
  },
  {
    id: "stale",
    steps: async (at) => {
      await diagnosed(at);
      await tab(at, "losses");
      await costed(at);
      await typeInto(at.page, "KK_revenue", "123456789");
      await at.pane.getByText(at.words.stale).waitFor();
    },
    ja: ["入力が変わりました", "結果を更新"],
    en: ["Inputs have changed", "Update results"],
  },
  {
    id: "live",
    steps: async (at) => {
      await diagnosed(at);
      await at.pane.getByRole("button", { name: at.words.settings, exact: true }).click();
      await at.pane.getByRole("switch").click();
      await tab(at, "rating");
      await typeInto(at.page, "KK_revenue", "123456789");
      await at.pane.getByText(at.words.stale).waitFor();
    },
    ja: ["この画面は今の入力による結果です。"],
    en: ["This pane shows results of the inputs as they are now."],
  },
  {
    id: "parameters",
    file: changedParameters,
    steps: async (at) => {
      await tab(at, "parameters");
      await at.pane.getByRole("button", { name: at.words.parameters.compareDefault }).click();
      await at.pane.getByRole("heading", { name: at.words.parameters.comparison }).waitFor();
      // what the head of the pane half covers is no target of that size
      await at.pane.evaluate(() => window.scrollTo(0, 0));
    },
    ja: ["保険会社A（版2026-04）", "既定と違うパラメータ（4件）", "個社補正", "違うパラメータは4件です。", "中央値"],
    en: [
      "Insurer A (version 2026-04)",
      "Differing from the default (4)",
      "Customer override",
      "Parameters that differ: 4.",
      "Median",
    ],
  },
  {
    id: "parameters-wrong",
    steps: async (at) => {
      await diagnosed(at);
      await tab(at, "parameters");
      await typeInto(at.page, "KK_p_legal_low", at.words.parameters.text);
      await at.pane.getByText(at.words.parameters.wrong).waitFor();
    },
    ja: ["入力が変わりました", "KK-2003", "数字を入れてください"],
    en: ["Inputs have changed", "KK-2003", "Allowed: 0 yen to"],
  },
  {
    id: "parameters-refused",
    steps: async (at) => {
      await diagnosed(at);
      await tab(at, "parameters");
      await chooseFile(at.pane, "set.json", '{"name":"x","version":1,"parameters":{"legal":{"low":"1"}}}');
      await at.pane.getByText(at.words.parameters.refused).first().waitFor();
    },
    ja: ["「set.json」は使えません。", "KK-5012"],
    en: ["“set.json” cannot be used.", "KK-5012"],
  },
  {
    id: "cover-none",
    steps: (at) => tab(at, "cover"),
    ja: ["補償プランのシートがありません", "架空の例"],
    en: ["There is no sheet of plans yet", "They are invented"],
  },
  {
    id: "cover",
    steps: async (at) => {
      await withPlans(at);
      await at.pane.getByText(at.words.cover.price).first().waitFor();
      await at.pane.getByRole("button", { name: at.words.cover.detail }).nth(1).click();
      await at.pane.getByRole("button", { name: at.words.cover.toTerm }).first().waitFor();
      await at.pane.evaluate(() => window.scrollTo(0, 0));
    },
    ja: ["1年あたりの見込み", "期待支払額", "補償の不足", "条件を変えてみる", "支払額", "自己負担額", "社内限"],
    en: ["What a year is expected to bring", "Expected paid", "Gaps", "Try other terms", "Paid", "Retained"],
  },
  {
    id: "cover-details",
    steps: async (at) => {
      const own = at.words.cover;
      await withPlans(at);
      await at.pane.getByText(own.price).first().waitFor();
      for (const name of [own.yearDetail, own.priceDetail]) await at.pane.getByRole("button", { name }).click();
      await chooseFile(at.pane, "plans.json", plansFile(own.standard, own.trial), own.choose);
      await at.pane.getByText(own.into).waitFor();
      await at.pane.evaluate(() => window.scrollTo(0, 0));
    },
    ja: [
      "悪い1%の年の平均（TVaR 99）",
      "損害調査費",
      "今の契約との違い",
      "支払われないもの",
      "「plans.json」のプラン（2件）",
    ],
    en: [
      "Mean of the worst 1% (TVaR 99)",
      "Claims handling",
      "Against the expiring cover",
      "What is not paid",
      "Plans of “plans.json” (2)",
    ],
  },
  {
    id: "cover-discount",
    steps: async (at) => {
      const { cover, discount } = at.words;
      await withPlans(at);
      await at.pane.getByText(cover.price).first().waitFor();
      await at.pane.getByRole("combobox", { name: cover.term, exact: true }).selectOption({ label: cover.tariff });
      await at.pane.getByRole("textbox", { name: cover.tariff, exact: true }).fill("2000000");
      const rows = [...discountShape.rows, { when: { gate: "edr" }, discount: 0.04 } as const];
      await chooseFile(at.pane, "wrong.json", discountsFile({ most: 60 }), discount.choose);
      await at.pane.getByText("KK-7013").waitFor();
      await chooseFile(at.pane, "table.json", discountsFile({ rows }), discount.choose);
      await at.pane.getByText(discount.none).waitFor();
      await at.pane.evaluate(() => window.scrollTo(0, 0));
    },
    ja: ["（届出番号 2026-001）を使っています", "割引後", "無事故5年以上：5.0%", "確認を記録する欄がありません"],
    en: ["is in use (filed rule 2026-001)", "After discount", "At least 5 years without", "no row to confirm them"],
  },
  {
    id: "cover-file-refused",
    steps: async (at) => {
      await tab(at, "cover");
      await chooseFile(
        at.pane,
        "plans.json",
        '{"plans":[{"name":"x","terms":{"response.payRatio":90}}]}',
        at.words.cover.choose,
      );
      await at.pane.getByText("KK-7004").waitFor();
    },
    ja: ["「plans.json」には、読み込めるプランがありません。", "KK-7004"],
    en: ["“plans.json” holds no plan that can be loaded.", "KK-7004"],
  },
  {
    id: "cover-term",
    steps: async (at) => {
      await withPlans(at);
      await tryLimit(at, "8000万");
    },
    ja: ["まだ書いていない変更（1件）", "②の支払限度額：5000万円→8000万円"],
    en: ["Changes not written yet (1)", "② limit: 50M yen → 80M yen"],
  },
  {
    id: "cover-wrong",
    steps: async (at) => {
      await withPlans(at);
      await tryLimit(at, "-1");
      await at.pane.getByText(at.words.cover.wrong).first().waitFor();
    },
    ja: ["直すところがあるため、書けません。"],
    en: ["It cannot be written before the error is corrected."],
  },
  {
    id: "distribution-none",
    steps: (at) => tab(at, "distribution"),
    ja: ["シミュレーションの年数", "実行", "この診断に含まれないもの"],
    en: ["Years to simulate", "Run", "What this diagnosis leaves out"],
  },
  {
    id: "distribution",
    steps: async (at) => {
      await diagnosed(at);
      await tab(at, "distribution");
      await runDistribution(at.pane, at.words);
    },
    ja: ["1年に事故が起こる確率", "超過確率曲線", "再現期間", "パラメータの影響", "計算の条件"],
    en: ["Chance of an event in a year", "Exceedance curve", "Return periods", "Effect of the parameters"],
  },
  {
    id: "distribution-running",
    steps: async (at) => {
      await tab(at, "distribution");
      await at.pane.getByRole("combobox").selectOption("10000000");
      await at.pane.getByRole("button", { name: at.words.distribution.run, exact: true }).click();
    },
    ja: ["1/3：年ごとの損失をシミュレーションしています", "かかります。途中で中止できます。", "中止"],
    en: ["1/3: Simulating losses year by year", "All of it takes about", "Stop"],
  },
  {
    id: "distribution-stopped",
    steps: async (at) => {
      await tab(at, "distribution");
      await at.pane.getByRole("combobox").selectOption("10000000");
      await at.pane.getByRole("button", { name: at.words.distribution.run, exact: true }).click();
      await at.pane.getByRole("button", { name: at.words.stop, exact: true }).click();
    },
    ja: ["中止しました。まだ結果はありません。"],
    en: ["Stopped. There is no result yet."],
  },
  {
    id: "distribution-stale",
    steps: async (at) => {
      await tab(at, "distribution");
      await runDistribution(at.pane, at.words);
      await typeInto(at.page, "KK_revenue", "123456789");
    },
    ja: ["古い結果です", "計算のあとで、入力かパラメータが変わりました。"],
    en: ["Out of date", "Inputs or parameters have changed since it was simulated."],
  },
  {
    id: "distribution-written",
    steps: async (at) => {
      const { again, write, written: isWritten, sheet, toCell } = at.words.distribution;
      await tab(at, "distribution");
      await runDistribution(at.pane, at.words);
      await at.pane.getByRole("button", { name: write, exact: true }).click();
      await at.pane.getByText(isWritten).waitFor();
      await at.page.getByRole("tab", { name: sheet, exact: true, selected: true }).waitFor();
      await at.pane.getByRole("button", { name: toCell }).first().click();
      await at.page.getByRole("tab", { name: at.words.sheets.parameters, exact: true, selected: true }).waitFor();
      // what the head of the pane half covers is no target of that size
      await at.pane.evaluate(() => window.scrollTo(0, 0));
      await at.pane.getByRole("button", { name: again }).waitFor();
    },
    ja: ["分布をシートに書きました。", "計算が終わりました。"],
    en: ["The distribution is on its sheet.", "Finished."],
  },
  {
    id: "settings",
    steps: async ({ pane, words }) => {
      await pane.getByRole("button", { name: words.settings, exact: true }).click();
      await pane.getByRole("heading", { level: 1, name: words.settings }).waitFor();
    },
    ja: ["版と照合値", "この診断は技術的な目安であり、保険の見積りではありません。"],
    en: ["Versions and fingerprints", "This diagnosis is a technical indication, not an insurance quotation."],
  },
  {
    id: "cell-being-edited",
    steps: async (at) => {
      await choose(at.page, at.words.faults.editing);
      await press(at);
    },
    ja: ["KK-4002", "Enterキーで編集を終えてから"],
    en: ["KK-4002", "Please press Enter and try again."],
  },
  {
    id: "another-workbook",
    steps: async (at) => {
      await choose(at.page, at.words.faults.otherWorkbook);
      await press(at);
    },
    ja: ["KK-4016", "このブックを前面に出してから"],
    en: ["KK-4016", "bring this workbook to the front"],
  },
  {
    id: "excel-error",
    steps: async (at) => {
      await choose(at.page, at.words.faults.fail);
      await press(at);
    },
    ja: ["KK-4006", "もう一度お試しください", "もう一度試す"],
    en: ["KK-4006", "try again", "Try again"],
  },
  {
    id: "no-answer",
    steps: async (at) => {
      await choose(at.page, at.words.faults.drop);
      await press(at);
    },
    ja: ["KK-4007", "Excelから応答がありませんでした。"],
    en: ["KK-4007", "Excel did not answer."],
  },
  {
    id: "protected",
    file: protectedResult,
    steps: async ({ pane, words }) => {
      await goTo(pane, words.tabs.diagnose);
      await pane.getByRole("button", { name: words.again }).click();
    },
    ja: ["KK-3115", "「損失内訳」が保護されているため"],
    en: ["KK-3115", "is protected, so nothing can be written"],
  },
  { id: "reply-too-large", file: tooLarge, ja: ["KK-4004"], en: ["KK-4004"] },
  {
    id: "write-too-large",
    steps: async (at) => {
      await choose(at.page, at.words.faults.tooLarge);
      await press(at);
    },
    ja: ["KK-4004", "何も変更していません。不要なシートやデータを別のブックに移してから", "もう一度試す"],
    en: ["KK-4004", "Nothing was changed. Please move sheets and data that are not needed", "Try again"],
  },
  {
    id: "excel-too-old",
    query: "api=1.8",
    ja: ["KK-4005", "ExcelApi 1.9"],
    en: ["KK-4005", "ExcelApi 1.9"],
  },
  {
    id: "view-crashed",
    steps: async (at) => {
      await diagnosed(at);
      await at.pane.evaluate(() => {
        Object.defineProperty(Intl.NumberFormat.prototype, "format", {
          get: () => {
            throw new Error("made to fail");
          },
        });
      });
      await tab(at, "losses");
    },
    ja: ["KK-9001：この画面を表示できません", "この画面を読み直す"],
    en: ["KK-9001: This view cannot be shown", "Load this pane again"],
  },
  {
    id: "settings-refused",
    before: () =>
      Object.defineProperty(window, "localStorage", {
        get() {
          throw new DOMException("denied", "SecurityError");
        },
      }),
    steps: async ({ pane, words }) => {
      await pane.getByRole("button", { name: words.settings, exact: true }).click();
      await pane
        .getByRole("combobox")
        .first()
        .selectOption({ index: words.language === "ja" ? 2 : 1 });
      await pane.getByRole("combobox").first().selectOption({ index: 0 });
    },
    ja: ["設定"],
    en: ["Settings"],
  },
];
