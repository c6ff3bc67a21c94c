import type { CarriedOver } from "../../../engine";
import { fill, type Words } from "../../../locales";

/** From which version a set was carried over, and how much of it. */
export const originText = ({ from, carried, overrides, left }: CarriedOver, { sheets }: Words): string =>
  fill(sheets.parameters.origin, {
    version: from,
    carried: carried.length,
    overrides: overrides.length,
    left: left.length,
  });
