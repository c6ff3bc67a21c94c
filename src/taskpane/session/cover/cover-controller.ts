import type { CoverState, TermOfPlan } from "./cover-state";

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

  /** Drops what was typed for a plan. */
  drop(place: number): void {
    this.owner.change({ typed: { ...this.owner.state().typed, [place]: {} } });
  }
}
