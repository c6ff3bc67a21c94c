import { scenarios, type RatingPart, type ValueName } from "../../engine";
import { names } from "./names";

/** Values of a rating that other sheets read. */
const namedRatingParts: readonly RatingPart[] = ["score", "best", "answered", "grade", "caps", "opens"];

/** The defined name of a value's cell on Calc; null where it has none. */
export function valueCell(name: ValueName): string | null {
  const [owner = "", part = ""] = name.split(".");
  if (owner === "log") return names.log(part);
  if (scenarios.some(({ code }) => code === owner)) return names.scenario(owner, part);
  return namedRatingParts.some((each) => each === part) ? names.rating(owner, part) : null;
}
