import type { ProfileSection } from "../../../engine";

/** Sections of the profile that are tables, on a sheet of their own. */
const annexSections = ["providers", "incidents", "insurance"] as const satisfies readonly ProfileSection[];
type AnnexSection = (typeof annexSections)[number];

export const isOnAnnex = (section: ProfileSection): section is AnnexSection =>
  annexSections.some((own) => own === section);
