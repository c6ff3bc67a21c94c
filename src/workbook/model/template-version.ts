import { unitNames } from "./input-names";
import { names } from "./names";
import { secondEditionNames } from "./second-edition";

/** Templates that can be read, oldest first, each with the defined names it brought: those before it lack them. */
const templates: readonly { readonly version: string; readonly brought: readonly string[] }[] = [
  { version: "2", brought: [] },
  {
    version: "3",
    brought: [names.list("amountUnit"), names.amountFactor, ...unitNames.keys()],
  },
  { version: "4", brought: secondEditionNames },
];

/** Versions of the hearing-sheet template this code can read. */
export const knownTemplateVersions: readonly string[] = templates.map(({ version }) => version);

/** Version of the template this code writes. */
export const templateVersion = knownTemplateVersions.at(-1) ?? "";

/** Defined names a template of a version lacks; of an unknown version nothing is asked that came after the oldest. */
export const lackedBy = (version: string): ReadonlySet<string> =>
  new Set(templates.slice(Math.max(0, knownTemplateVersions.indexOf(version)) + 1).flatMap(({ brought }) => brought));
