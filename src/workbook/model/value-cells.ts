import { scenarios, type RatingPart, type ValueName } from "../../engine";
import { names } from "./names";

/** Values of a rating that other sheets read. */
const namedRatingParts: readonly RatingPart[] = [
  "score",
  "worst",
  "best",
  "answered",
  "grade",
  "caps",
  "opens",
  "cappedD",
];

/** What a value belongs to, and which of its values it is. */
export function partsOf(name: ValueName): readonly [owner: string, part: string] {
  const [owner = "", part = ""] = name.split(".");
  return [owner, part];
}

/** The defined name of a value's cell on Calc; null where it has none. */
export function valueCell(name: ValueName): string | null {
  const [owner, part] = partsOf(name);
  if (owner === "log") return names.log(part);
  if (owner === "backup") return names.backup(part);
  if (owner === "gate") return names.gate(part);
  if (owner === "appetite" || owner === "segment") return names.acceptance(owner, part);
  if (owner === "history") return names.history(part);
  if (owner === "sheet") return names.sheet(part);
  if (scenarios.some(({ code }) => code === owner)) return names.scenario(owner, part);
  return namedRatingParts.some((each) => each === part) ? names.rating(owner, part) : null;
}

/** The same for a formula that cannot do without. */
export function requiredValueCell(name: ValueName): string {
  const cell = valueCell(name);
  if (!cell) throw new Error(`No cell is named for ${name}`);
  return cell;
}
