import { editions, type ParameterInput } from "../../src/engine";

type Points = ParameterInput[string];
const alike = (value: unknown): Points => ({ low: value, likely: value, high: value });

/** The set an older version shipped, with some rows replaced, or left out where null. */
export function oldSet(
  changes: Readonly<Record<string, number | Points | null>> = {},
  version = "1.4.0",
): Record<string, Points> {
  const edition = editions.find((each) => each.version === version);
  const rows: Record<string, Points> = {};
  for (const { id, values } of edition?.rows.values() ?? []) rows[id] = values;
  for (const [id, change] of Object.entries(changes)) {
    if (change === null) delete rows[id];
    else rows[id] = typeof change === "number" ? alike(change) : change;
  }
  return rows;
}

/** The same as a file, as that version saved it. */
export const oldSetFile = (
  changes: Parameters<typeof oldSet>[0],
  rest: { readonly name?: string; readonly version?: string; readonly overrides?: object } = {},
): string =>
  JSON.stringify({
    name: "保険会社A",
    version: "2025",
    parameters: Object.fromEntries(
      Object.entries(oldSet(changes)).map(([id, { low, likely, high }]) => [
        id,
        low === likely && likely === high ? { value: likely } : { low, likely, high },
      ]),
    ),
    ...rest,
  });
