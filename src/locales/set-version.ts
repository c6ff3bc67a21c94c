import type { SetComparison } from "../engine";
import { fill } from "./fill";
import type { Words } from "./words";

/** The version of a set, and how many of its values are not what that version shipped with. */
export function setVersion(
  { version, changed, overridden }: Pick<SetComparison["sets"]["before"], "version" | "changed" | "overridden">,
  { sheets }: Words,
): string {
  const { changedCount, overrideCount } = sheets.setComparison;
  return [
    version,
    ...(changed > 0 ? [fill(changedCount, { count: changed })] : []),
    ...(overridden > 0 ? [fill(overrideCount, { count: overridden })] : []),
  ].join(sheets.calc.separator);
}
