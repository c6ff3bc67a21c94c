import type { ExpectedYear } from "../engine";
import type { Simulation } from "../engine/simulation";
import type { Language } from "./language";
import { formatNumber, plainNumber } from "./numbers";
import { fill } from "./fill";
import type { DistributionWords } from "./shape-distribution";
import type { UnitWords } from "./shape-profile";

interface Pack {
  readonly language: Language;
  readonly units: Pick<UnitWords, "yen">;
  readonly distribution: Pick<DistributionWords, "chanceNote" | "meanNote">;
}

/** Why a simulated chance is not the sum of the frequencies, and why a simulated mean is not the expected loss. */
export function expectedNotes(
  { mean, standardError }: Pick<Simulation, "mean" | "standardError">,
  expected: ExpectedYear,
  { language, distribution, units }: Pack,
  yen = (amount: number): string => `${plainNumber(Math.round(amount), language)}${units.yen.suffix}`,
): readonly string[] {
  const difference = Math.abs(mean - expected.loss);
  const times = standardError > 0 ? difference / standardError : 0;
  return [
    fill(distribution.chanceNote, { events: plainNumber(expected.events, language) }),
    fill(distribution.meanNote, {
      expected: yen(expected.loss),
      difference: yen(difference),
      error: yen(standardError),
      times: formatNumber(times, language, { minimumFractionDigits: 1, maximumFractionDigits: 1 }),
    }),
  ];
}
