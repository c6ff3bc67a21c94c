import type { LevelId, MissId, PropertyId } from "../engine/validation";

/** Words of what does not fit, of the levels of frequencies, and of what a firm's size must do. */
export interface ValidationLimitWords {
  readonly misses: Readonly<Record<MissId, string>>;
  readonly levels: Readonly<Record<LevelId, string>>;
  readonly properties: Readonly<Record<PropertyId, string>>;
}
