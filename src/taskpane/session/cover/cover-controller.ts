import { notSent } from "../not-sent";
import type { CoverState, TermOfPlan, TypedTerms } from "./cover-state";

interface CoverOwner {
  readonly state: () => CoverState;
  readonly change: (part: Partial<CoverState>) => void;
}

/** The session's part that compares plans and changes their terms before anything is written. */
export class CoverController {
  constructor(private readonly owner: CoverOwner) {}

  choose(choice: Partial<Pick<CoverState, "picked" | "point" | "editing">>): void {
    this.owner.change(choice);
  }

  /** What a person typed for a term; null takes it back. */
  type({ place, row }: TermOfPlan, text: string | null): void {
    const { typed } = this.owner.state();
    const { [row]: _, ...rest } = typed[place] ?? {};
    this.owner.change({ typed: { ...typed, [place]: text === null ? rest : { ...rest, [row]: text } } });
  }

  /** Drops what was typed for a plan: all of it, or what is still as it was `sent` to be written. */
  drop(place: number, sent?: TypedTerms): void {
    const { typed } = this.owner.state();
    this.owner.change({ typed: { ...typed, [place]: sent ? notSent(typed[place] ?? {}, sent) : {} } });
  }
}
