import { backupQuestions } from "../../../src/engine/rating/backup-values";
import { notApplicableReasons, questions, scenarios } from "../../../src/engine";
import { verifyingFacts } from "../../../src/engine/sheet/verification";
import { words, type Language } from "../../../src/locales";
import { table } from "./table";

const heads = {
  ja: {
    question: [
      "ID",
      "質問",
      "観点",
      "重み",
      "要",
      "簡易版",
      "頻度への影響",
      "深刻度への影響",
      "操作ログの軸",
      "該当なしの理由",
    ],
    option: ["質問", "回答", "内容", "m", "ログ水準"],
    reason: ["理由", "内容", "裏付けるプロフィールの値"],
    yes: "はい",
    backup: "バックアップ",
    own: "備考に書いた理由",
  },
  en: {
    question: [
      "ID",
      "Question",
      "Viewpoint",
      "w",
      "Key",
      "Short form",
      "eL, S1 to S6",
      "eS, S1 to S6",
      "Log axis",
      "Not applicable",
    ],
    option: ["Question", "Reply", "What it says", "m", "Log level"],
    reason: ["Reason", "What it says", "Values of the profile that verify it"],
    yes: "yes",
    backup: "backup",
    own: "a reason written in the remark",
  },
} as const;

/** Every question with its weight and effects, scenario by scenario. */
export function questionTable(language: Language): string {
  const { questions: texts, viewpoints, logAxes } = words(language);
  const { question: head, yes, backup } = heads[language];
  const backups: readonly string[] = Object.values(backupQuestions);
  const rows = questions.map(({ id, index, viewpoint, weight, key, core, logAxis, notApplicable }) => [
    id,
    texts[id].short,
    viewpoints[viewpoint].short,
    String(weight),
    key ? yes : "",
    core ? yes : "",
    scenarios.map(({ effects }) => effects.likelihood[index]).join(" "),
    scenarios.map(({ effects }) => effects.severity[index]).join(" "),
    backups.includes(id) ? backup : logAxis ? logAxes[logAxis].name : "",
    notApplicable.join(" "),
  ]);
  return table(head, rows);
}

/** Every reply a question offers: how far its control is in place, and its operation-log level. */
export function optionTable(language: Language): string {
  const { questions: texts } = words(language);
  const rows = questions.flatMap(({ id, options }) =>
    options.map((option) => [
      id,
      option.id,
      (texts[id].options as Readonly<Record<string, string>>)[option.id] ?? "",
      String(option.step),
      option.logLevel === undefined ? "" : String(option.logLevel),
    ]),
  );
  return table(heads[language].option, rows);
}

/** Why a question may not apply, and what of the profile verifies it, typed as 0 or no. */
export function reasonTable(language: Language): string {
  const { notApplicable } = words(language);
  const { reason: head, own } = heads[language];
  const rows = notApplicableReasons.map((reason) =>
    reason === "stated" ? [reason, own, ""] : [reason, notApplicable[reason], verifyingFacts[reason].join(" ")],
  );
  return table(head, rows);
}
