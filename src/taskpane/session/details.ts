import { engineVersion } from "../../engine";
import { issueNumber } from "../../issues";
import { appVersion } from "../../workbook/app-version";
import type { HostFacts } from "../host";
import type { Failure, Reading } from "./state";

export type DetailRow = "app" | "engine" | "template" | "excel" | "api" | "parameters" | "inputs" | "parameterPrint";

/** Characters of a fingerprint that are enough to compare it. */
const shown = 16;

/** Versions and fingerprints of the program and the inputs, no customer data; an empty text for one that is unknown. */
export function versionsOf(host: HostFacts, reading: Reading | null): readonly (readonly [DetailRow, string])[] {
  const info = reading?.kind === "read" ? reading.info : null;
  const { inputs = "", parameters = "" } = info?.assessment.fingerprints ?? {};
  return [
    ["app", appVersion],
    ["engine", engineVersion],
    ["template", info?.reading.templateVersion ?? ""],
    ["excel", [host.platform, host.version].filter(Boolean).join(" ")],
    ["api", host.apiLevel],
    ["parameters", info ? [info.parameters.name, info.parameters.version].filter(Boolean).join(" ") : ""],
    ["inputs", inputs.slice(0, shown)],
    ["parameterPrint", parameters.slice(0, shown)],
  ];
}

/** The versions as plain text, with the numbers of the last failure's issues. */
export function detailsOf(host: HostFacts, reading: Reading | null, failure: Failure | null): string {
  const rows = versionsOf(host, reading).map(([row, value]) => `${row}: ${value}`);
  const errors = failure?.issues.map(({ issue }) => `${issueNumber(issue.code)} ${issue.code}`) ?? [];
  return [...rows, ...errors.map((error) => `error: ${error}`)].join("\n");
}
