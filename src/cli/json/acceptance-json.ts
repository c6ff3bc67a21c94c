import type { Acceptance, CaseFacts } from "../../engine";
import type { Diagnosed } from "../diagnosis/diagnosed";
import { ofWhom } from "./assessment-json";
import { parameterSetJson } from "./parameter-set-json";

/** What `accept --json` prints. */
export function acceptanceJson(
  { assessment, sheet, parameters, source, rules: { name, version } }: Diagnosed,
  acceptance: Acceptance,
  facts: CaseFacts,
) {
  const { fingerprints, engineVersion } = assessment;
  return {
    ...ofWhom(sheet),
    parameterSet: parameterSetJson({ parameters, source }),
    ruleSet: { name, version },
    facts,
    ...acceptance,
    fingerprints,
    engineVersion,
  };
}
