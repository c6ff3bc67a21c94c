import type { MeasureId, QuestionId } from "../catalogue";
import type { TypicalPlanId } from "../cover/typical-plans";
import { noInsurer, type ContactBlock, type EmergencyContact, type InsurerSet } from "./insurer-set";

const all = ["small", "medium", "large"] as const satisfies readonly TypicalPlanId[];

/** Services of an invented insurer. */
const services = {
  mailDrill: { measures: ["training", "mailDefence"], plans: all },
  endpointWatch: { measures: ["endpoint", "monitoring"], plans: [] },
  siteTest: { measures: ["webSecurity", "patching"], plans: ["medium", "large"] },
  restoreTest: { measures: ["backup", "continuity"], plans: ["large"] },
  incidentExercise: { measures: ["incidentResponse", "policy"], plans: ["medium", "large"] },
  signIn: { measures: ["authentication"], plans: [] },
  logAnalysis: { measures: ["operationLog", "dataProtection"], plans: [] },
} as const satisfies Readonly<
  Record<string, { readonly measures: readonly MeasureId[]; readonly plans: readonly TypicalPlanId[] }>
>;

const notices = {
  holidays: { date: "2026-04-20", questions: ["G05", "N02"] },
  vpnDevices: { date: "2026-02-10", questions: ["N02", "N03"] },
} as const satisfies Readonly<Record<string, { readonly date: string; readonly questions: readonly QuestionId[] }>>;

/** What a language says of the invented insurer. */
export interface SampleWords {
  readonly insurer: string;
  readonly agency: string;
  readonly contact: ContactBlock;
  readonly emergency: EmergencyContact;
  /** Where its services are asked for. */
  readonly desk: string;
  readonly services: Readonly<Record<keyof typeof services, { readonly service: string; readonly provider: string }>>;
  readonly notices: Readonly<Record<keyof typeof notices, { readonly title: string; readonly source: string }>>;
}

/** A set of an invented insurer. The fields that release a report are left blank: they are the insurer's own to give. */
export function insurerSample(words: SampleWords, plans: Readonly<Record<TypicalPlanId, string>>): InsurerSet {
  const { insurer, agency, contact, emergency, desk } = words;
  return {
    ...noInsurer,
    report: { ...noInsurer.report, insurer, agency },
    contact: { ...contact },
    emergency: { ...emergency },
    services: Object.entries(services).map(([id, { measures, plans: included }]) => ({
      ...words.services[id as keyof typeof services],
      measures,
      contact: desk,
      plans: included.map((plan) => plans[plan]),
    })),
    notices: Object.entries(notices).map(([id, { date, questions }]) => {
      const { title, source } = words.notices[id as keyof typeof notices];
      return { title, issuer: insurer, date, source, questions };
    }),
  };
}
