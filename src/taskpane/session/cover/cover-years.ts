import type { PlanYears } from "../../../engine/simulation";
import type * as simulation from "../simulation";

type Simulation = typeof simulation;
type PlansOrder = simulation.PlansOrder;

export interface CoverYearsState {
  /** Part of the years that are there, 0–1; null while nothing runs. */
  readonly running: number | null;
  /** The last result, and what it was made from. */
  readonly result: { readonly order: PlansOrder; readonly years: readonly PlanYears[] } | null;
  /** Whether a person stopped the last run. */
  readonly stopped: boolean;
}

export const initialYears: CoverYearsState = { running: null, result: null, stopped: false };

interface YearsOwner {
  readonly change: (years: Partial<CoverYearsState>) => void;
  readonly failed: (error: unknown, retry: () => Promise<void>) => void;
}

/** Settles plans over simulated years: one run at a time, the newest; the last result stays until there is a newer one. */
export class CoverYears {
  private simulator: InstanceType<Simulation["Simulator"]> | null = null;
  private run: AbortController | null = null;

  constructor(
    private readonly owner: YearsOwner,
    private readonly load: () => Promise<Simulation>,
  ) {}

  /** A run under way is stopped first. */
  async start(order: PlansOrder): Promise<void> {
    this.run?.abort();
    const run = new AbortController();
    this.run = run;
    const change = (years: Partial<CoverYearsState>): void => {
      if (this.run === run) this.owner.change(years);
    };
    change({ running: 0, stopped: false });
    try {
      const { Simulator } = await this.load();
      this.simulator ??= new Simulator();
      const watch = { signal: run.signal, onProgress: (running: number) => change({ running }) };
      const years = await this.simulator.planYears(order, watch);
      change({ result: { order, years } });
    } catch (error) {
      if (this.run === run) this.owner.failed(error, () => this.start(order));
    } finally {
      change({ running: null });
      if (this.run === run) this.run = null;
    }
  }

  /** Stops the run under way. */
  stop(): void {
    if (!this.run) return;
    this.run.abort();
    this.run = null;
    this.owner.change({ running: null, stopped: true });
  }
}
