import type { PlanYears } from "../../../engine/simulation";
import type * as simulation from "../simulation";
import { samePrints } from "../simulation-state";
import type { PlansOrder } from "./kept-years";

type Simulation = typeof simulation;

export interface CoverYearsState {
  /** Whether plans are being settled. */
  readonly running: boolean;
  /** The last result, and what it was made from. */
  readonly result: { readonly order: PlansOrder; readonly years: readonly PlanYears[] } | null;
  /** Whether the last run failed. */
  readonly failed: boolean;
}

export const initialYears: CoverYearsState = { running: false, result: null, failed: false };

/** Whether plans are settled to the same figures: by the same inputs and parameters, read again or not. */
export const sameOrder = (one: PlansOrder, other: PlansOrder): boolean =>
  samePrints(one.prints, other.prints) && JSON.stringify(one.plans) === JSON.stringify(other.plans);

interface YearsOwner {
  readonly state: () => CoverYearsState;
  readonly change: (years: Partial<CoverYearsState>) => void;
  readonly failed: (error: unknown, retry: () => Promise<void>) => void;
}

/** Milliseconds without another key after which plans are settled again. */
const quietTime = 200;

/** Settles plans over simulated years: one run at a time, the newest; the last result stays until there is a newer one. */
export class CoverYears {
  private keptYears: InstanceType<Simulation["KeptYears"]> | null = null;
  private run: AbortController | null = null;

  constructor(
    private readonly owner: YearsOwner,
    private readonly load: () => Promise<Simulation>,
  ) {}

  /** A run under way is stopped; nothing is run for what is there. Waits for a person to stop typing. */
  async settle(order: PlansOrder): Promise<void> {
    this.run?.abort();
    const run = new AbortController();
    this.run = run;
    const change = (years: Partial<CoverYearsState>): void => {
      if (this.run === run) this.owner.change(years);
    };
    const { result } = this.owner.state();
    if (result && sameOrder(result.order, order)) return change({ running: false });
    if (result) await new Promise((quiet) => setTimeout(quiet, quietTime));
    if (run.signal.aborted) return;
    change({ running: true, failed: false });
    try {
      const { KeptYears } = await this.load();
      this.keptYears ??= new KeptYears();
      change({ result: { order, years: await this.keptYears.settle(order, run.signal) } });
    } catch (error) {
      if (this.run === run) {
        change({ failed: true });
        this.owner.failed(error, () => this.settle(order));
      }
    } finally {
      change({ running: false });
    }
  }
}
