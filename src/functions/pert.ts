import { defaultParameters, pertMean, type Triple } from "../engine";
import { pertTable } from "../engine/simulation/distributions";
import { quantileAt } from "../engine/simulation/quantile-table";
import { isBlank, limited, numberOf, oneOf, singleOf, type Argument } from "./cells";
import { FunctionProblem } from "./problem";
import { shape as shapes } from "./limits";

const measures = ["mean", "sd"] as const;

/** PERT(low, likely, high, [measure or probability], [shape]) */
export function pert([low, likely, high, want, shape]: readonly Argument[]): number {
  const triple: Triple = {
    low: numberOf("low", singleOf("low", low)),
    likely: numberOf("likely", singleOf("likely", likely)),
    high: numberOf("high", singleOf("high", high)),
  };
  if (triple.low > triple.likely || triple.likely > triple.high) throw new FunctionProblem({ code: "functionOrder" });
  const usual = defaultParameters.values["model.pertGamma"].likely;
  const gamma = limited("shape", shape, { ...shapes, usual });
  const wanted = singleOf("want", want);
  if (typeof wanted === "number") return quantile(triple, gamma, limited("want", wanted, { min: 0, max: 1 }));
  const measure = isBlank(wanted) ? "mean" : oneOf("want", wanted, measures);
  const mean = pertMean(triple, gamma);
  // modified PERT (Vose): variance (μ − low)(high − μ) / (γ + 3)
  return measure === "mean" ? mean : Math.sqrt(((mean - triple.low) * (triple.high - mean)) / (gamma + 3));
}

/** The simulation's own quantile: it draws 32 bits. */
function quantile({ low, likely, high }: Triple, gamma: number, probability: number): number {
  const width = high - low;
  if (width === 0 || probability === 0) return low;
  if (probability === 1) return high;
  const bits = Math.min(0xffff_ffff, Math.floor(probability * 2 ** 32));
  return low + width * quantileAt(pertTable((likely - low) / width, gamma), bits);
}
