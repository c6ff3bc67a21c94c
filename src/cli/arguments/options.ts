import { hearingForms } from "../../engine";
import { mostSeed, mostYears } from "../../engine/simulation";
import { isLanguage, languages, type CommandLineWords } from "../../locales";
import { usageFailure } from "../problem";

/** An option as it was typed: its flag, and the text of its value. */
export interface TypedOption {
  readonly flag: string;
  readonly text: string;
}

/** An option; its long flag is its id, and the words of the help stand under the same id. */
export interface Option<Value> {
  /** The letter of the short flag. */
  readonly short?: string;
  /** The word its value has in the help; null if it takes none. */
  readonly value: string | null;
  /** Its value; a usage failure if the text does not fit. */
  readonly read: (typed: TypedOption | undefined) => Value;
}

/** More threads than any machine of today has cores to spare. */
const mostThreads = 64;

/** Every option, in the order of the help. */
export const options = {
  output: {
    short: "o",
    ...valued("FILE", ["*.xlsx"], (text) => (/\.xlsx$/i.test(text) ? text : null)),
  },
  into: valued("DIR", [], (text) => (text === "" ? null : text)),
  json: toggle(),
  parameters: valued("FILE", [], (text) => text),
  rules: valued("FILE", [], (text) => text),
  plans: valued("FILE", [], (text) => text),
  discounts: valued("FILE", [], (text) => text),
  insurer: valued("FILE", [], (text) => text),
  short: toggle(),
  pdf: toggle(),
  by: valued("DATE", ["YYYY-MM-DD"], (text) => (isDay(text) ? text : null)),
  years: wholeNumber([1, mostYears]),
  seed: wholeNumber([0, mostSeed]),
  threads: wholeNumber([1, mostThreads]),
  approve: toggle(),
  untouched: toggle(),
  form: valued(hearingForms.join("|"), hearingForms, (text) => hearingForms.find((form) => form === text) ?? null),
  lang: valued(languages.join("|"), languages, (text) => (isLanguage(text) ? text : null)),
  help: { short: "h", ...toggle() },
  version: { short: "V", ...toggle() },
} as const satisfies Readonly<Record<keyof CommandLineWords["options"], Option<unknown>>>;

export type OptionId = keyof typeof options;
export const optionIds = Object.keys(options) as readonly OptionId[];

/** The values of options, each as its declaration reads it. */
export type OptionValues<Id extends OptionId> = {
  readonly [Each in Id]: ReturnType<(typeof options)[Each]["read"]>;
};

/** A day that there is, such as 2026-04-15. */
function isDay(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** An option that is there or not. */
function toggle(): Option<boolean> {
  return { value: null, read: (typed) => typed !== undefined };
}

/** An option with a value: null if it is not given. `known` says in a failure what would have fitted. */
function valued<Value>(
  value: string,
  known: readonly string[],
  parse: (text: string) => Value | null,
): Option<Value | null> {
  return {
    value,
    read(typed) {
      if (!typed) return null;
      const parsed = parse(typed.text);
      if (parsed !== null) return parsed;
      throw usageFailure({ code: "optionValue", option: typed.flag, received: typed.text, known });
    },
  };
}

function wholeNumber([least, most]: readonly [number, number]): Option<number | null> {
  return valued("N", [`${least}–${most}`], (text) => {
    const number = /^\d{1,10}$/.test(text) ? Number(text) : NaN;
    return number >= least && number <= most ? number : null;
  });
}

/** The flags of an option, the short one first. */
export function flagsOf(id: OptionId): readonly [string, ...string[]] {
  const { short }: Option<unknown> = options[id];
  return short === undefined ? [`--${id}`] : [`-${short}`, `--${id}`];
}

/** The flags a failure names: one an option. */
export const knownFlags = (ids: readonly OptionId[]): readonly string[] => ids.map((id) => flagsOf(id)[0]);
