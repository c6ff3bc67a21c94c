import type { CarriedOver, NotCarried, NotCarriedReason } from "./carried-over";
import { checkParameters, premiumShares, viewpointWeights, type ParameterInput, type ParametersRead } from "./check";
import type { Edition, EditionRow } from "./editions";
import { parameterById, parameterTable, points, type Parameter, type ParameterId } from "./index";
import type { ParameterIssue } from "./issue";
import type { OverrideInput } from "./overrides";
import { defaultParameters } from "./set";

interface OldSet {
  readonly input: ParameterInput;
  readonly name: string;
  readonly version: string;
  readonly overrides: OverrideInput;
}

/**
 * Carries a set made over the defaults of `edition` over to those of today. Values that differ from the old default, and a
 * customer's own, are kept row by row where the parameter kept its id and unit and its rules allow them; the rest is
 * listed. What was wrong in any version, such as a text or a lost row, stays an error.
 */
export function carryOver(edition: Edition, { input, name, version, overrides }: OldSet): ParametersRead {
  const left: NotCarried[] = [];
  const values: Record<string, ParameterInput[string]> = { ...defaultParameters.values };
  const own: Record<string, OverrideInput[string]> = {};
  const carried = new Set<ParameterId>();
  for (const row of edition.rows.values()) {
    const received = input[row.id];
    const now = parameterById.get(row.id);
    if (!received) delete values[row.id];
    else if (points.some((point) => received[point] !== row.values[point])) {
      const reason = reasonOf(row, now);
      if (!now || reason) left.push({ parameter: row.id, received, unit: row.unit, ...(reason ?? gone) });
      else {
        values[row.id] = received;
        carried.add(now.id);
      }
    }
  }
  for (const [id, received] of Object.entries(overrides)) {
    const row = edition.rows.get(id);
    const reason = row && reasonOf(row, parameterById.get(id));
    if (row && reason) left.push({ parameter: id, received, unit: row.unit, override: true, ...reason });
    else own[id] = received;
  }
  for (;;) {
    const read = checkParameters(values, name, versionNow(edition, name, version), own);
    const refused = read.set ? null : firstRefused(read.issues, carried, own);
    if (refused) {
      const { id, reason, override } = refused;
      const unit = edition.rows.get(id)?.unit ?? "none";
      const received = (override ? own[id] : values[id]) ?? {};
      left.push({ parameter: id, received, unit, ...(override ? { override } : {}), ...reason });
      if (override) delete own[id];
      else {
        values[id] = defaultParameters.values[id];
        carried.delete(id);
      }
      continue;
    }
    if (!read.set) return read;
    const overridden = Object.keys(read.set.customer?.overrides ?? {}) as ParameterId[];
    const carriedOver: CarriedOver = {
      from: edition.version,
      carried: tableOrder(carried),
      overrides: overridden,
      left,
    };
    return {
      set: { ...read.set, carriedOver },
      issues: [{ code: "parametersCarriedOver", ...carriedOver }, ...read.issues],
    };
  }
}

const tableOrder = (ids: ReadonlySet<ParameterId>): readonly ParameterId[] =>
  parameterTable.flatMap(({ id }) => (ids.has(id) ? [id] : []));

/** The product's own set is named by the version of its defaults; the insurer's keeps its own version. */
const versionNow = (edition: Edition, name: string, version: string): string =>
  name === defaultParameters.name && version === edition.version ? defaultParameters.version : version;

const gone = { why: "gone" } as const;

/** Why a parameter of old is none of today's; null where it is. */
function reasonOf({ unit, uncertain }: EditionRow, now: Parameter | undefined): NotCarriedReason | null {
  if (!now) return gone;
  if (now.unit !== unit) return { why: "unit", now: now.unit };
  if (now.uncertain === uncertain) return null;
  return { why: now.uncertain ? "triple" : "single" };
}

interface Refused {
  readonly id: ParameterId;
  readonly reason: NotCarriedReason;
  readonly override?: true;
}

/** The first value that was carried over and that the rules of today do not allow. */
function firstRefused(
  issues: readonly ParameterIssue[],
  carried: ReadonlySet<ParameterId>,
  own: OverrideInput,
): Refused | null {
  for (const issue of issues) {
    const found = refusedBy(issue);
    if (!found) continue;
    const { among, reason } = found;
    const override = issue.override && among.find((id) => own[id]);
    if (override) return { id: override, reason: asSeenFrom(override, issue, reason), override: true };
    const insurers = among.find((id) => carried.has(id));
    // a row whose points do not rise was wrong in its own version too
    if (insurers && reason.why !== "order") return { id: insurers, reason: asSeenFrom(insurers, issue, reason) };
  }
  return null;
}

/** Of two that do not go together, the other one. */
const asSeenFrom = (id: ParameterId, issue: ParameterIssue, reason: NotCarriedReason): NotCarriedReason =>
  reason.why === "sequence" && "parameter" in issue && reason.other === id
    ? { ...reason, other: issue.parameter }
    : reason;

function refusedBy(issue: ParameterIssue): { among: readonly ParameterId[]; reason: NotCarriedReason } | null {
  switch (issue.code) {
    case "parameterOutOfRange":
      return { among: [issue.parameter], reason: { why: "range", min: issue.min, max: issue.max } };
    case "parameterOrder":
      return { among: [issue.parameter], reason: { why: "order" } };
    case "parameterSequence":
      return { among: [issue.parameter, issue.other], reason: { why: "sequence", other: issue.other } };
    case "parameterWeights":
      return { among: viewpointWeights, reason: { why: "weights" } };
    case "parameterLoads":
      return { among: premiumShares, reason: { why: "loads" } };
    default:
      return null;
  }
}
