import type { Environment } from "../environment";
import { options, type OptionId, type OptionValues, type TypedOption } from "./options";

/** Everything one command says of itself; its words in the help stand under its name. */
export interface CommandDeclaration<Id extends OptionId, Arguments> {
  /** The word its one argument has in the help; null if it takes none. */
  readonly positional: string | null;
  /** In the order in which their values are checked. */
  readonly options: readonly Id[];
  /** Command lines the help shows. */
  readonly examples: readonly string[];
  /** What was typed as `run` takes it; a usage failure if it does not fit. */
  readonly read: (values: OptionValues<Id>, positional: string) => Arguments;
  readonly run: (given: Arguments, environment: Environment) => Promise<void> | void;
}

/** A command line that was read, ready to run. */
export type Run = (environment: Environment) => Promise<void> | void;

/** A command as the table of commands holds it. */
export interface Command extends Pick<CommandDeclaration<OptionId, unknown>, "positional" | "options" | "examples"> {
  readonly prepare: (typed: ReadonlyMap<OptionId, TypedOption>, positional: string) => Run;
}

/** Makes a command of its declaration. */
export function command<Id extends OptionId, Arguments>(declaration: CommandDeclaration<Id, Arguments>): Command {
  const { read, run, ...shown } = declaration;
  return {
    ...shown,
    prepare(typed, positional) {
      const values = Object.fromEntries(shown.options.map((id) => [id, options[id].read(typed.get(id))]));
      const given = read(values as OptionValues<Id>, positional);
      return (environment) => run(given, environment);
    },
  };
}
