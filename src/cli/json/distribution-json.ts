import type { Distribution } from "../../engine/simulation";
import { ofWhom } from "./assessment-json";
import type { Diagnosed } from "../diagnosis/diagnosed";
import { parameterSetJson } from "./parameter-set-json";

/** What `simulate --json` prints. */
export function distributionJson(
  { assessment, sheet, parameters, source }: Diagnosed,
  { simulation, band, tornado }: Distribution,
) {
  const { indicative, fingerprints, engineVersion } = assessment;
  return {
    ...ofWhom(sheet),
    parameterSet: parameterSetJson({ parameters, source }),
    indicative,
    simulation,
    band,
    ...(tornado ? { tornado } : {}),
    fingerprints,
    engineVersion,
  };
}
