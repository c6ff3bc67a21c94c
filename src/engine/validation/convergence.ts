import type { SimulationModel } from "../simulation/model";
import { yearMoments } from "../simulation/moments";
import type { CustomerId } from "./customers";
import { mostErrors, passedIf, type Line } from "./line";
import { errorsAway, runOf, sampleMean, sampleTail } from "./measure";

/**
 * Mean and TVaR 99 at more and more years of one seed: the mean against its closed form, TVaR 99 against that of the
 * most years, whose own error is the smaller part of the distance.
 */
export function convergenceLines(
  customer: CustomerId,
  model: SimulationModel,
  { years, seed }: { readonly years: readonly number[]; readonly seed: number },
): readonly Line<"convergence">[] {
  const expected = yearMoments(model);
  const steps = years.map((count) => {
    const run = runOf(model, { years: count, seed });
    return { count, mean: sampleMean(run).value, tail: sampleTail(run) };
  });
  const most = steps.at(-1);
  return steps.map(({ count, mean, tail }): Line<"convergence"> => {
    // the closed form's own, because a short run that misses the tail would think itself exact
    const meanError = Math.sqrt(expected.variance / count);
    const meanDistance = errorsAway(mean, expected.mean, meanError);
    const tvarDistance = errorsAway(tail.value, most?.tail.value ?? NaN, tail.error);
    return {
      section: "convergence",
      subjects: [{ kind: "customer", id: customer }],
      verdict: passedIf(Math.abs(meanDistance) <= mostErrors && Math.abs(tvarDistance) <= mostErrors),
      figures: {
        years: count,
        mean,
        meanError,
        meanDistance,
        tvar: tail.value,
        tvarError: tail.error,
        tvarDistance,
      },
      named: [],
    };
  });
}
