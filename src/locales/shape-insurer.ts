import type { ReleaseFields, SampleWords } from "../engine";

export interface InsurerWords {
  readonly releaseFields: Readonly<Record<keyof ReleaseFields, string>>;
  readonly sample: SampleWords;
}
