import { openAsNeutral, openRangeChunked, understand, type OpenAsNeutral, type OpenRange } from "../../engine";
import { knowledgeBand } from "../../engine/simulation";
import type { Chunked } from "../../scheduling/chunked";
import type { Diagnosis } from "../../workbook/plan/diagnose";

/** What the expected loss of a year could be instead, yen. */
interface Uncertainty {
  /** With what is not known of the model: eight of ten worlds lie between. */
  readonly band: { readonly p10: number; readonly p90: number };
  /** With open replies at their best and their worst; null where nothing is open. */
  readonly range: OpenRange | null;
  /** With open replies as an average firm answers them; null where none is open. */
  readonly neutral: OpenAsNeutral | null;
}

const found = new WeakMap<Diagnosis["assessment"], Uncertainty>();

/** Worked out once for each assessment, whichever views show it. */
export function* uncertaintyOf({ assessment, reading: { sheet }, parameters }: Diagnosis): Chunked<Uncertainty> {
  const kept = found.get(assessment);
  if (kept) return kept;
  const neutral = openAsNeutral(understand(sheet, parameters));
  yield;
  const range = yield* openRangeChunked(sheet, parameters);
  yield;
  const band = yield* knowledgeBand(sheet, parameters);
  const uncertainty = { band, range, neutral };
  found.set(assessment, uncertainty);
  return uncertainty;
}
