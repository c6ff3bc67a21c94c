import { message } from "../locales";
import type { Argument } from "./cells";
import type { Context } from "./context";
import { declaredFunctions, type FunctionId } from "./declarations";
import { exceedance } from "./exceedance";
import { frequency } from "./frequency";
import { FunctionProblem, type ExcelErrorName } from "./problem";
import { loss } from "./loss";
import { paid } from "./paid";
import { pert } from "./pert";
import { premium } from "./premium";
import { score } from "./score";

type Run = (args: readonly Argument[], context: Context) => unknown;

const runs: Readonly<Record<FunctionId, Run>> = {
  SCORE: score,
  LOSS: loss,
  FREQUENCY: frequency,
  EXCEEDANCE: exceedance,
  PERT: pert,
  PAID: paid,
  PREMIUM: premium,
};

/** A value or the rows of a range; or an error of Excel with its message. */
export type Outcome =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly error: ExcelErrorName; readonly message: string };

/** Works a function out. Excel hands over the declared arguments and something of its own after them. */
export async function run(id: FunctionId, args: readonly Argument[], context: Context): Promise<Outcome> {
  const count = declaredFunctions.find((declared) => declared.id === id)?.parameters.length ?? 0;
  try {
    return { ok: true, value: await runs[id](args.slice(0, count), context) };
  } catch (error) {
    if (!(error instanceof FunctionProblem)) throw error;
    return { ok: false, error: error.shown, message: message(context.language, error.issue) };
  }
}
