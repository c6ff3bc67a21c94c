import {
  isOptional,
  profileSections,
  understand,
  variables,
  viewpointIds,
  type HearingSheet,
  type ParameterSet,
  type ProfileSection,
  type Variable,
  type ViewpointId,
} from "../../engine";

/** How much of a section of the hearing sheet is filled in; optional cells do not count. */
export interface SectionProgress {
  readonly section: ProfileSection | ViewpointId;
  readonly done: number;
  readonly count: number;
}

/** A hearing sheet as it was read, and the parameters it is read by. */
interface Read {
  readonly reading: { readonly sheet: HearingSheet };
  readonly parameters: ParameterSet;
}

/** Sections in the order of the sheet, without those that ask for nothing. */
export function completenessOf({ reading: { sheet }, parameters }: Read): readonly SectionProgress[] {
  const { given, replies } = understand(sheet, parameters);
  const filled = (variable: Variable): boolean => {
    if (variable.kind === "industry") return given.industry !== null;
    const numbers: ReadonlyMap<string, number> = given.numbers;
    if (variable.kind === "flag" && variable.noneOf?.some((id) => numbers.has(id))) return true;
    if (variable.kind !== "information") return numbers.has(variable.id);
    return (sheet.profile as Readonly<Record<string, unknown>>)[variable.id] !== undefined;
  };
  const profile = profileSections.map((section) => {
    const asked = variables.filter((variable) => variable.section === section && !isOptional(variable));
    return { section, done: asked.filter(filled).length, count: asked.length };
  });
  const viewpoints = viewpointIds.map((section) => {
    const ofSection = replies.filter(({ question }) => question.viewpoint === section);
    const asked = ofSection.filter((reply) => reply.asked);
    const done = asked.filter(({ option, applicable }) => option !== null || !applicable).length;
    return { section, done, count: asked.length };
  });
  return [...profile, ...viewpoints].filter(({ count }) => count > 0);
}
