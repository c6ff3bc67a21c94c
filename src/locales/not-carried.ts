import type { NotCarried, Point } from "../engine";
import { fill } from "./fill";
import type { Language } from "./language";
import { words } from "./packs";
import { phrasesOf } from "./phrases";

const points = ["low", "likely", "high"] as const satisfies readonly Point[];

/** A value of an older set that is not carried over: its name, what it was, and why. */
export function notCarriedText(entry: NotCarried, language: Language): string {
  const pack = words(language);
  const { parameters, units, messages } = pack;
  const { parts } = messages;
  const say = phrasesOf(pack);
  return fill(parameters.notCarried.line, {
    item: say.parameter(entry.parameter, entry.override),
    value: valueText(),
    reason: fill(parameters.notCarried[entry.why], places()),
  });

  function valueText(): string {
    const { received, unit } = entry;
    const given = points.filter((point) => received[point] !== undefined);
    const shown = (value: unknown): string =>
      typeof value === "number" ? say.amount(value, unit) : parts.quoted(say.anything(value));
    const alike = new Set(given.map((point) => received[point])).size === 1;
    if (alike && given.includes("likely") && given.length !== 2) return shown(received.likely);
    return given.map((point) => `${parameters.points[point].name} ${shown(received[point])}`).join(parts.comma);
  }

  function places(): Readonly<Record<string, string>> {
    switch (entry.why) {
      case "unit":
        return { now: units[entry.now].word };
      case "range":
        return { min: say.amount(entry.min, entry.unit), max: say.amount(entry.max, entry.unit) };
      case "sequence":
        return { other: say.parameter(entry.other) };
      default:
        return {};
    }
  }
}
