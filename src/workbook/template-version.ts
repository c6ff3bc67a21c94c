/** Version of the hearing-sheet template this code writes. */
export const templateVersion = "2";
/** Versions this code can read. */
export const knownTemplateVersions: readonly string[] = [templateVersion];
