import type { QuestionId, TriedAnswers } from "../../../engine";
import type { KeptYears } from "../cover/kept-years";
import { LatestRun } from "../cover/latest-run";
import type * as simulation from "../simulation";
import { sameMeasuresOrder, type MeasuresOrder, type MeasuresYears } from "./measures-years";
import { sameTriedOrder, type TriedOrder, type TriedYears } from "./tried-years";
import type { Trial, WhatIfState } from "./what-if-state";

interface WhatIfOwner {
  readonly state: () => WhatIfState;
  readonly change: (part: Partial<WhatIfState>) => void;
  readonly failed: (error: unknown, retry: () => Promise<void>) => void;
  /** Years of the customer as the workbook stands. */
  readonly standingYears: () => Promise<KeptYears>;
  readonly loadSimulation: () => Promise<typeof simulation>;
}

/** The session's part that tries answers; nothing of it is ever written over what the customer answered. */
export class WhatIfController {
  /** A plan over the years, as the sheet stands and with the answers tried. */
  readonly years: LatestRun<TriedOrder, TriedYears>;
  /** The years with each of the leading measures taken. */
  readonly measures: LatestRun<MeasuresOrder, MeasuresYears>;

  constructor(private readonly owner: WhatIfOwner) {
    const { state, change, failed, standingYears, loadSimulation } = owner;
    let tried: KeptYears | null = null;
    // threads of its own: another run of the pane's may need another number of them
    let simulator: InstanceType<typeof simulation.Simulator> | null = null;
    this.years = new LatestRun(
      { state: () => state().years, change: (part) => change({ years: { ...state().years, ...part } }), failed },
      sameTriedOrder,
      async (order, signal) => {
        const { KeptYears, settleTried } = await loadSimulation();
        return settleTried(order, { standing: await standingYears(), tried: (tried ??= new KeptYears()) }, signal);
      },
    );
    this.measures = new LatestRun(
      {
        state: () => state().measures,
        change: (part) => change({ measures: { ...state().measures, ...part } }),
        failed,
      },
      sameMeasuresOrder,
      async (order, signal) => {
        const { Simulator, simulateMeasures } = await loadSimulation();
        return simulateMeasures(order, (simulator ??= new Simulator()), signal);
      },
    );
  }

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

  /** Chooses the plan whose payments are looked at, or says what the answers would cost. */
  choose(choice: Partial<Pick<Trial, "plan" | "cost">>): void {
    this.owner.change(choice);
  }

  drop(): void {
    this.owner.change({ answers: {}, cost: "" });
  }

  /** Keeps what is tried under a name, in place of what had that name. */
  keep(name: string): void {
    const { kept, answers, plan, cost } = this.owner.state();
    this.owner.change({ kept: [...kept.filter((each) => each.name !== name), { name, answers, plan, cost }] });
  }

  forget(name: string): void {
    this.owner.change({ kept: this.owner.state().kept.filter((each) => each.name !== name) });
  }

  /** Tries again what was kept under a name, in place of what is tried. */
  takeUp(name: string): void {
    const found = this.owner.state().kept.find((each) => each.name === name);
    if (found) this.owner.change({ answers: found.answers, plan: found.plan, cost: found.cost });
  }
}
