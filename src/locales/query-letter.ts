import type { QueryKind, QueryLetter, QueryPoint, VariableId } from "../engine";
import { fill } from "./fill";
import { questionName } from "./question-name";
import { shortened } from "./shortened";
import type { Words } from "./words";

/** One point in words. */
interface QueryItem {
  readonly kind: QueryKind;
  /** The question by its number, or the value. */
  readonly name: string;
  /** The question as the hearing sheet asks it; null of a value. */
  readonly text: string | null;
  readonly ask: string;
  readonly why: string;
}

/** The letter's parts, each a text of one line. */
interface LetterWords {
  readonly title: string;
  readonly to: string;
  readonly opening: string;
  /** Nothing where nothing is asked. */
  readonly how: readonly string[];
  readonly closing: string;
}

export const queryItems = (points: readonly QueryPoint[], words: Words): readonly QueryItem[] =>
  points.map((point) => ({
    kind: point.kind,
    name: nameOf(point, words),
    text: point.subject === "question" ? words.questions[point.question].text : null,
    ask: fill(words.query.asks[point.code], {
      received: shortened(point.received ?? ""),
      other: point.other === null ? "" : labelOf(point.other, words),
    }),
    why: whyOf(point, words),
  }));

const labelOf = (variable: VariableId, { profile }: Words): string => profile.variables[variable].label;

const nameOf = (point: QueryPoint, words: Words): string =>
  point.subject === "question" ? questionName(point.question, words) : labelOf(point.variable, words);

/** Why it matters: which incidents it bears on, and whether insurers ask for it. */
function whyOf(point: QueryPoint, words: Words): string {
  const { matters, sections } = words.query;
  if (point.subject === "variable") return sections[point.section];
  const names = point.scenarios.map((id) => words.scenarios[id].name).join(words.sheets.calc.separator);
  const bears = names === "" ? matters.rating : fill(matters.scenarios, { scenarios: names });
  return point.decides ? [bears, matters.decides].join(words.language === "ja" ? "" : " ") : bears;
}

/** What stands around the points. */
export function queryLetter({ customer, points, by }: QueryLetter, words: Words): LetterWords {
  const { query, language } = words;
  const day = new Intl.DateTimeFormat(language, { dateStyle: "long", timeZone: "UTC" }).format(
    new Date(`${by}T00:00:00Z`),
  );
  return {
    title: query.title,
    to: customer === null ? query.unnamed : fill(query.to, { customer: shortened(customer) }),
    opening: points.length === 0 ? query.nothing : fill(query.opening, { count: points.length }),
    how: points.length === 0 ? [] : [fill(query.by, { date: day }), query.unsure],
    closing: query.closing,
  };
}

/** The whole letter as a text to paste. */
export function queryText(letter: QueryLetter, words: Words): string {
  const { query } = words;
  const { title, to, opening, how, closing } = queryLetter(letter, words);
  const items = queryItems(letter.points, words);
  const kinds = [...new Set(items.map(({ kind }) => kind))];
  const sections = kinds.flatMap((kind) => {
    const own = items.filter((item) => item.kind === kind);
    const lines = own.flatMap(({ name, text, ask, why }, index) => [
      fill(query.numbered, { number: index + 1, item: name }),
      ...[
        ...(text === null ? [] : [fill(query.question, { text })]),
        fill(query.ask, { ask }),
        fill(query.why, { why }),
      ].map((line) => `   ${line}`),
    ]);
    return ["", fill(query.kinds[kind], { count: own.length }), ...lines];
  });
  return [title, "", to, "", opening, ...how, ...sections, "", closing, ""].join("\n");
}
