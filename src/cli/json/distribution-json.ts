import type { Distribution } from "../../engine/simulation";
import { ofWhom } from "./assessment-json";
import type { Diagnosed } from "../diagnosis/diagnosed";

/** What `simulate --json` prints. */
export function distributionJson(
  { assessment, sheet, parameters, source }: Diagnosed,
  { simulation, band, tornado }: Distribution,
) {
  const { indicative, fingerprints, engineVersion } = assessment;
  return {
    ...ofWhom(sheet),
    parameterSet: { name: parameters.name, version: parameters.version, source },
    indicative,
    simulation,
    band,
    ...(tornado ? { tornado } : {}),
    fingerprints,
    engineVersion,
  };
}
