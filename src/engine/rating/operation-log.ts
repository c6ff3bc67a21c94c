import { logAxes, logLevels, type LogAxis } from "../catalogue";
import type { ParameterSet } from "../parameters/set";
import type { Reply } from "../sheet/replies";

/** Maturity of the customer's operation logs: levels 0–4 of the four axes, null where nothing applies. */
export type OperationLog = {
  /** The level shown: the lowest axis, because a chain is as strong as its weakest link. */
  readonly level: number;
  /** The level that acts on money: half the lowest, half the mean. */
  readonly acting: number;
} & { readonly [Axis in LogAxis]: number | null };

/**
 * Rates operation logs: an axis is the lowest of its questions; open questions count 0. Where no log question applies
 * the average firm stands in.
 */
export function rateOperationLog(replies: readonly Reply[], { values }: ParameterSet): OperationLog {
  const levels: Record<LogAxis, number | null> = { collect: null, retain: null, monitor: null, analyse: null };
  for (const { question, option, applicable } of replies) {
    if (!question.logAxis || !applicable) continue;
    levels[question.logAxis] = Math.min(levels[question.logAxis] ?? Infinity, option?.logLevel ?? 0);
  }
  const present = logAxes.map((axis) => levels[axis]).filter((level) => level !== null);
  if (present.length === 0) {
    const neutral = values["log.neutral"].likely;
    return { level: neutral, acting: neutral, ...levels };
  }
  const level = Math.min(...present);
  const mean = present.reduce((total, one) => total + one, 0) / present.length;
  return { level, acting: (level + mean) / 2, ...levels };
}

/** The factor of a level 0–4, linear between the rungs of the parameter table. */
export function logFactor(name: "log.investigation" | "log.delay", level: number, { values }: ParameterSet): number {
  const from = Math.min(Math.floor(level), logLevels.length - 2);
  const [below, above] = [logLevels[from] ?? 0, logLevels[from + 1] ?? 4];
  const [low, high] = [values[`${name}.${below}`].likely, values[`${name}.${above}`].likely];
  return low + (level - from) * (high - low);
}
