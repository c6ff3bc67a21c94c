import { caps } from "../../../src/engine/rating/caps";
import { gateIds } from "../../../src/engine/underwriting/gate";
import { noUpperSize } from "../../../src/engine/underwriting/rules/gate-rules";
import { defaultRules, numbersOfRules } from "../../../src/engine/underwriting/rules/rules";
import { gates } from "../../../src/engine/underwriting/gates";
import { words, type Language } from "../../../src/locales";
import { testText } from "../expression-text";
import { table } from "./table";

const heads = {
  ja: {
    cap: ["質問", "内容", "m（以下）", "条件", "上限"],
    gate: ["番号", "通過する条件", "対象", "満たさないとき"],
    all: "すべて",
    history: "事故歴（4.3）",
    answered: "回答（4.3）",
    days: "日以内の条件",
    refer: "照会",
  },
  en: {
    cap: ["Question", "What it asks", "m (at most)", "Where", "Grade at best"],
    gate: ["Number", "Passes where", "Applies where", "Else"],
    all: "always",
    history: "history (4.3)",
    answered: "answers (4.3)",
    days: " days' condition",
    refer: "refer",
  },
} as const;

/** Replies that limit a grade. */
export function capTable(language: Language): string {
  const { questions } = words(language);
  const text = heads[language];
  const rows = caps.map(({ question, atMost, where, grade, worse }) => [
    question,
    questions[question].short,
    String(atMost),
    where ? testText(where) : text.all,
    worse ? `${grade}; ${worse.grade}: ${testText(worse.where)}` : grade,
  ]);
  return table(text.cap, rows);
}

/** Preconditions for cover. */
export function preconditionTable(language: Language): string {
  const text = heads[language];
  const rows = gateIds.map((id) => {
    const { code, where, questions } = gates[id];
    const rule = (part: string): number => numbersOfRules(defaultRules).get(`${id}.${part}`) ?? NaN;
    const passes = questions.map((question) => `${question} m ≥ ${rule(question)}`).join(", ");
    const own = id === "history" ? text.history : id === "answered" ? text.answered : "";
    const mended = `${rule("days")}${text.days}`;
    const below = rule("staffBelow");
    const onCondition = below < noUpperSize ? `staff < ${below}: ${mended}; ${text.refer}` : mended;
    return [code, passes || own, where ? testText(where) : text.all, rule("fails") === 1 ? onCondition : text.refer];
  });
  return table(text.gate, rows);
}
