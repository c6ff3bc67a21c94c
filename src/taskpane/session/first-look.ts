import {
  incidentsNone,
  lossHistory,
  policyTerms,
  understand,
  understandNoAnswer,
  variableById,
  type IncidentEffect,
  type IncidentField,
  type IncidentNumber,
  type LossHistory,
  type PolicyField,
  type ProfileInput,
  type VariableId,
} from "../../engine";
import type { Diagnosis } from "../../workbook/plan/diagnose";
import { toAskAbout } from "../../workbook/plan/remark-order";

/** What a cell of the profile says: a number as it was understood, anything else as it was typed. */
export interface Stated {
  readonly id: VariableId;
  readonly value: ProfileInput;
  /** Something about it must be asked. */
  readonly doubtful: boolean;
}

/** Fields of an incident in the order they are read in, after its year and kind. */
export const incidentFields = [
  "loss",
  "experts",
  "persons",
  "daysStopped",
  "insured",
  "fix",
  "fixConfirmed",
] as const satisfies readonly IncidentField[];

export interface StatedIncident extends IncidentEffect {
  readonly cells: Readonly<Partial<Record<IncidentField, Stated>>>;
}

export interface StatedHistory extends Omit<LossHistory, "incidents"> {
  /**
   * Incidents are told; none happened; they happened, and none is told; only a note says something; nothing does, which is
   * not the same as none.
   */
  readonly standing: "incidents" | "none" | "untold" | "noted" | "notAnswered";
  readonly incidents: readonly StatedIncident[];
  /** Whether there were none, as it was answered. */
  readonly none: Stated | null;
  readonly note: Stated | null;
}

export interface StatedTerm {
  readonly field: PolicyField;
  readonly text: boolean;
  readonly present: Stated | null;
  readonly planned: Stated | null;
}

export interface StatedCover {
  /** Of the policy in force: some of it is told; the customer says that there is none; nothing is told. */
  readonly present: "told" | "none" | "notAnswered";
  readonly isPlanned: boolean;
  /** Those told of either policy, in the order of the sheet. */
  readonly terms: readonly StatedTerm[];
  /** Those of the policy in force that are left blank; none where there is no such policy. */
  readonly blank: readonly PolicyField[];
}

/** What an underwriter looks at first. */
export interface FirstLook {
  readonly history: StatedHistory;
  readonly cover: StatedCover;
}

type Look = (id: VariableId) => Stated | null;

export function firstLook({ reading: { sheet }, parameters, issues }: Diagnosis): FirstLook {
  const understood = understand(sheet, parameters);
  const numbers: ReadonlyMap<string, number> = understood.given.numbers;
  const asked = toAskAbout(issues, ({ issue }) => issue).map(({ issue }) => issue);
  const doubted = new Set<string>(
    asked.flatMap((issue) => [
      ...("variable" in issue ? [issue.variable] : []),
      ...(issue.code === "contradiction" ? [issue.other] : []),
      ...("item" in issue ? [String(issue.item)] : []),
    ]),
  );
  const look: Look = (id) => {
    const typed = sheet.profile[id];
    if (typed === undefined || String(typed).trim() === "") return null;
    const number = variableById.get(id)?.kind === "number" ? numbers.get(id) : undefined;
    return { id, value: number ?? typed, doubtful: doubted.has(id) };
  };
  const none = look(incidentsNone.id);
  return {
    history: historyOf(lossHistory(understood), look, none && { ...none, said: numbers.get(incidentsNone.id) }),
    cover: coverOf(look),
  };
}

function historyOf(
  history: LossHistory,
  look: Look,
  none: (Stated & { readonly said: number | undefined }) | null,
): StatedHistory {
  const incidents = history.incidents.flatMap((effect): StatedIncident[] => {
    const cells = cellsOf(effect.number, look);
    return Object.keys(cells).length === 0 ? [] : [{ ...effect, cells }];
  });
  const note = look("incidentsNote");
  const without = { 1: "none", 0: "untold" } as const;
  const unsaid = note && understandNoAnswer(String(note.value))?.meaning !== "unknown" ? "noted" : "notAnswered";
  const said = none?.said === 1 || none?.said === 0 ? without[none.said] : unsaid;
  return { ...history, standing: incidents.length > 0 ? "incidents" : said, incidents, none, note };
}

const cellsOf = (number: IncidentNumber, look: Look): StatedIncident["cells"] =>
  Object.fromEntries(
    (["year", "scenario", ...incidentFields] as const).flatMap((field) => {
      const stated = look(`incident.${number}.${field}`);
      return stated ? [[field, stated] as const] : [];
    }),
  );

function coverOf(look: Look): StatedCover {
  const terms = policyTerms
    .map(({ field, form, planned }): StatedTerm => ({
      field,
      text: form === "text",
      present: look(`policy.${field}`),
      planned: planned ? look(`plan.${field}` as VariableId) : null,
    }))
    .filter(({ present, planned }) => present ?? planned);
  const blank = policyTerms.flatMap(({ field }) =>
    field !== "note" && look(`policy.${field}`) === null ? [field] : [],
  );
  const insurer = look("policy.insurer");
  const meaning = insurer && understandNoAnswer(String(insurer.value))?.meaning;
  const isTold = terms.some(({ field, present }) => present && field !== "insurer");
  const isNone = (meaning === "none" || meaning === "notApplicable") && !isTold;
  const isSilent = !isTold && (insurer === null || meaning === "unknown");
  const present = isNone ? "none" : isSilent ? "notAnswered" : "told";
  return {
    present,
    isPlanned: terms.some(({ planned }) => planned),
    terms,
    blank: present === "told" ? blank : [],
  };
}
