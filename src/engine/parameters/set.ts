import * as z from "zod/mini";
import { parameterTable, type ParameterId, type Triple } from "./index";

/** A full set of parameter values; a single value has all three points alike. */
export interface ParameterSet {
  readonly name: string;
  readonly version: string;
  readonly values: Readonly<Record<ParameterId, Triple>>;
}

/** The set shipped with the product. */
export const defaultParameters: ParameterSet = {
  name: "default",
  version: "1.2.0",
  values: Object.fromEntries(
    parameterTable.map(({ id, low, likely, high }) => [id, { low, likely, high }]),
  ) as unknown as ParameterSet["values"],
};

const number = z.number();
const points3 = z.strictObject({ low: number, likely: number, high: number });
const described = {
  label: z.optional(z.unknown()),
  unit: z.optional(z.unknown()),
  basis: z.optional(z.unknown()),
  min: z.optional(z.unknown()),
  max: z.optional(z.unknown()),
  note: z.optional(z.unknown()),
};

/** Shown in one line of a sheet and of messages. */
const line = z.string().check(z.maxLength(100));

/** Schema of a parameter set in JSON: `{name, version, parameters: {id: {value} | {low, likely, high}}}`. */
export const parameterSetSchema = z.strictObject({
  name: line,
  version: line,
  fingerprint: z.optional(z.string()),
  parameters: z.record(
    z.string(),
    z.union([z.strictObject({ value: number, ...described }), z.extend(points3, described)]),
  ),
});
