import type { ImprovementPath, Improvements, QuestionId } from "../../engine";
import { fill, percentage, questionName, words, type Language } from "../../locales";
import type { Diagnosed } from "../diagnosis/diagnosed";
import { headLines } from "./assessment-table";
import { aligned } from "./text-columns";
import { yenIn } from "./yen";

/** The short table: the path of best next steps, then what each kind of measure would save. */
export function improvementTable(
  result: Diagnosed,
  { now, measures }: Improvements,
  path: ImprovementPath,
  language: Language,
): string {
  const { commandLine, notices } = words(language);
  const own = commandLine.improvement;
  return [
    ...headLines(result, language),
    fill(own.now, { amount: yenIn(language)(now.expectedAnnualLoss) }),
    "",
    ...pathRows(path, now.expectedAnnualLoss, language),
    "",
    ...measureRows(measures, language),
    "",
    own.alone,
    own.cost,
    notices.technicalOnly,
    "",
  ].join("\n");
}

function pathRows({ steps, complete }: ImprovementPath, whole: number, language: Language): readonly string[] {
  const pack = words(language);
  const own = pack.commandLine.improvement;
  const yen = yenIn(language);
  const reply = (question: QuestionId, option: string): string => {
    const options: Readonly<Record<string, string>> = pack.questions[question].options;
    return fill(own.raise, { question: questionName(question, pack), option: options[option] ?? option });
  };
  const rows = steps.flatMap(({ raises, gained, expectedAnnualLoss: left }, index) =>
    raises.map(({ question, option }, place) =>
      place === 0
        ? [String(index + 1), yen(gained), yen(left), percentage(left / whole, language), reply(question, option)]
        : ["", "", "", "", reply(question, option)],
    ),
  );
  if (rows.length === 0) return [own.none];
  return [
    ...aligned([[own.path, own.gained, own.left, own.share, own.step], ...rows], [1, 2, 3]),
    ...(complete ? [own.complete] : []),
  ];
}

function measureRows(measures: Improvements["measures"], language: Language): readonly string[] {
  const pack = words(language);
  const own = pack.commandLine.improvement;
  const yen = yenIn(language);
  const rows = [...measures]
    .sort((one, other) => other.best.saved - one.best.saved)
    .map(({ measure, questions, next, best }) => [
      pack.measures[measure].name,
      yen(best.saved),
      yen(next.saved),
      questions.join(" "),
    ]);
  return rows.length === 0 ? [] : aligned([[own.measure, own.best, own.next, own.questions], ...rows], [1, 2]);
}
