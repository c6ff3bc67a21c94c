import type { BasisId, Figure, NotCarriedReason, ParameterGroupId, ParameterId, ScenarioParameterId } from "../engine";
import type { NamedText } from "./shape";

/** The words of one row of the parameter table. */
export interface ParameterText {
  readonly label: string;
  /** What it acts on, or how its values were chosen, where the label does not say it all. */
  readonly note?: string;
}

/** The words of all parameters whose id begins with one of the prefixes, but those of a scenario. */
export type ParameterTexts<Prefix extends string> = Readonly<
  Record<Exclude<Extract<ParameterId, Prefix | `${Prefix}.${string}`>, ScenarioParameterId>, ParameterText>
>;

interface BasisText {
  /** For a narrow column. */
  readonly short: string;
  /** Publisher, work and year. */
  readonly citation: string;
}

export interface ParameterWords {
  readonly labels: Readonly<Record<ParameterId, ParameterText>>;
  /** Labels of parameters of older versions that are gone. */
  readonly retired: Readonly<Record<string, string>>;
  /** Why a value of an older set is not carried over. */
  readonly notCarried: Readonly<Record<NotCarriedReason["why"], string>> & {
    /** A whole line of the list. */
    readonly line: string;
  };
  readonly groups: Readonly<Record<ParameterGroupId, string>>;
  readonly bases: Readonly<Record<BasisId, BasisText>>;
  readonly points: Readonly<Record<Figure, NamedText>>;
  /** A larger value means a larger loss, or a smaller one. */
  readonly directions: Readonly<Record<"rising" | "falling", string>>;
  /** How low and high were asked for. */
  readonly elicitation: string;
}

/** Refuses tables and keys that are no parameters. */
type Known<Id extends string> = [Id] extends [ParameterId] ? unknown : never;

/** The words of a keyed table: one label a key, put together from the key's name. */
export const keyed = <const Table extends string, Key extends string>(
  table: Table,
  names: Readonly<Record<Key, string>> & Known<`${Table}.${Key}`>,
  label: (name: string) => string,
  note?: string,
): Record<`${Table}.${Key}`, ParameterText> => tabled(table, names, label, note);

/** The same where the types of its arguments already say that table and keys are parameters. */
export function tabled<const Table extends string, Key extends string>(
  table: Table,
  names: Readonly<Record<Key, string>>,
  label: (name: string) => string,
  note?: string,
): Record<`${Table}.${Key}`, ParameterText> {
  const texts = Object.entries<string>(names).map(([key, name]) => [
    `${table}.${key}`,
    { label: label(name), ...(note ? { note } : {}) },
  ]);
  return Object.fromEntries(texts) as Record<`${Table}.${Key}`, ParameterText>;
}

/** The bare name of every entry. */
export function namesOf<Key extends string>(
  texts: Readonly<Record<Key, { readonly name: string }>>,
): Record<Key, string> {
  const names = Object.entries<{ readonly name: string }>(texts).map(([key, { name }]) => [key, name]);
  return Object.fromEntries(names) as Record<Key, string>;
}
