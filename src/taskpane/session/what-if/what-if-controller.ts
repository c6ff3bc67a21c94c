import type { QuestionId } from "../../../engine";
import type { TriedAnswers, WhatIfState } from "./what-if-state";

interface WhatIfOwner {
  readonly state: () => WhatIfState;
  readonly change: (part: Partial<WhatIfState>) => void;
}

/** The session's part that tries answers; nothing of it is ever written over what the customer answered. */
export class WhatIfController {
  constructor(private readonly owner: WhatIfOwner) {}

  look(question: QuestionId | null): void {
    this.owner.change({ question });
  }

  /** Tries an option of a question; null takes it back. */
  try(question: QuestionId, option: string | null): void {
    const { [question]: _, ...rest } = this.owner.state().answers;
    this.owner.change({ answers: option === null ? rest : { ...rest, [question]: option } });
  }

  /** Tries several at once, beside what is tried already. */
  tryAll(answers: TriedAnswers): void {
    this.owner.change({ answers: { ...this.owner.state().answers, ...answers } });
  }

  drop(): void {
    this.owner.change({ answers: {} });
  }

  /** Keeps what is tried under a name, in place of what had that name. */
  keep(name: string): void {
    const { kept, answers } = this.owner.state();
    this.owner.change({ kept: [...kept.filter((each) => each.name !== name), { name, answers }] });
  }

  forget(name: string): void {
    this.owner.change({ kept: this.owner.state().kept.filter((each) => each.name !== name) });
  }

  /** Tries again what was kept under a name, in place of what is tried. */
  takeUp(name: string): void {
    const found = this.owner.state().kept.find((each) => each.name === name);
    if (found) this.owner.change({ answers: found.answers });
  }
}
