import * as z from "zod/mini";
import { parameterTable, type ParameterId, type Triple } from "./index";
import type { CarriedOver } from "./carried-over";
import type { Overrides } from "./overrides";

/** A value for every parameter; a single value has all three points alike. */
export type ParameterValues = Readonly<Record<ParameterId, Triple>>;

/** A full set of parameter values. */
export interface ParameterSet {
  readonly name: string;
  readonly version: string;
  /** What every calculation uses. */
  readonly values: ParameterValues;
  /** Of a set that a customer's own values are laid over: those, and the insurer's values they stand over. */
  readonly customer?: { readonly overrides: Overrides; readonly insurer: ParameterValues };
  /** Of a set that was just carried over from older defaults to those of today: from which, and what of it. */
  readonly carriedOver?: CarriedOver;
}

/** The set shipped with the product. */
export const defaultParameters: ParameterSet = {
  name: "default",
  version: "2.1.0",
  values: Object.fromEntries(
    parameterTable.map(({ id, low, likely, high }) => [id, { low, likely, high }]),
  ) as unknown as ParameterValues,
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

const single = z.strictObject({ value: number });

/**
 * Schema of a parameter set in JSON: `{name, version, parameters: {id: {value} | {low, likely, high}}}`. A customer's
 * `overrides` are apart from the insurer's `parameters`, and may leave points out.
 */
export const parameterSetSchema = z.strictObject({
  name: line,
  version: line,
  fingerprint: z.optional(z.string()),
  parameters: z.record(z.string(), z.union([z.extend(single, described), z.extend(points3, described)])),
  overrides: z.optional(z.record(z.string(), z.union([single, z.partial(points3)]))),
});
