import type { Gap } from "../engine";
import { fill } from "./fill";
import { percentage, spokenAmount } from "./numbers";
import type { Words } from "./words";

/** A gap of a plan in words: what of the likely event is not paid, and how often such an event uses up the limit. */
export function gapInWords({ scenario, line, reason, excess, exhausted }: Gap, words: Words): string {
  const { plans, scenarios, units, profile, language } = words;
  const amounts = { language, units, yes: profile.yes, no: profile.no };
  return fill(plans.gaps[exhausted === null ? reason : "limitOften"], {
    scenario: scenarios[scenario].name,
    line: plans.lines[line],
    excess: spokenAmount(excess, "yen", amounts),
    share: exhausted === null ? "" : percentage(exhausted, language),
  });
}
