import type { HearingSheet, ParameterSet, SetComparison } from "../../engine";
import { expectedYearOf } from "../../engine/scenarios/expected-year";
import type { Distribution } from "../../engine/simulation";
import type * as simulation from "./simulation";
import { defaultYears } from "../../engine/simulation/limits";
import { notBegun, samePrints, type Fingerprints, type SimulationState } from "./simulation-state";
import type { PaneState } from "./state";

type Simulation = typeof simulation;

/** What the controller needs of the session. */
interface SimulationOwner {
  readonly state: () => PaneState;
  readonly change: (part: Partial<SimulationState>) => void;
  readonly failed: (error: unknown, retry: () => Promise<void>) => void;
}

/** The session's part that simulates: one run at a time; the last complete result stays until there is a newer one. */
export class SimulationController {
  private simulator: InstanceType<Simulation["Simulator"]> | null = null;
  private run: { readonly stop: AbortController; readonly from: Fingerprints } | null = null;

  constructor(
    private readonly owner: SimulationOwner,
    /** Loads the code that simulates; rejects if the file does not arrive. */
    private readonly load: () => Promise<Simulation>,
  ) {}

  /** Sets years or seed of the next run. */
  choose(choice: Partial<Pick<SimulationState, "years" | "seed">>): void {
    this.owner.change(choice);
  }

  /** Simulates the inputs as they were last read; a run under way is stopped first. */
  async start(years = this.state.years): Promise<void> {
    const { reading } = this.owner.state();
    if (reading?.kind !== "read") return;
    const { assessment, reading: read, parameters } = reading.info;
    const run = { stop: new AbortController(), from: assessment.fingerprints };
    this.run?.stop.abort();
    this.run = run;
    const { seed } = this.state;
    const expected = expectedYearOf(assessment.scenarios);
    this.change(run, { running: notBegun(years), stopped: false });
    try {
      const loaded = await this.load();
      this.simulator ??= new loaded.Simulator();
      const keep = (distribution: Distribution): void =>
        this.change(run, {
          result: { distribution, engineVersion: loaded.engineVersion, madeFrom: run.from, expected },
        });
      const distribution = await this.simulator.simulate(
        { sheet: read.sheet, parameters, years, seed },
        {
          signal: run.stop.signal,
          onProgress: (running) => this.change(run, { running }),
          onSimulation: keep,
        },
      );
      keep(distribution);
    } catch (error) {
      if (this.run === run) this.owner.failed(error, () => this.start(years));
    } finally {
      if (this.run === run) {
        this.change(run, { running: null });
        this.run = null;
      }
    }
  }

  /** The tails of a customer's year under two sets, from the same random numbers; null if the simulation failed. */
  async tails(
    sheet: HearingSheet,
    [before, after]: readonly [ParameterSet, ParameterSet],
  ): Promise<SetComparison["tail"] | null> {
    try {
      const loaded = await this.load();
      this.simulator ??= new loaded.Simulator();
      return { before: await this.simulator.tail(sheet, before), after: await this.simulator.tail(sheet, after) };
    } catch (error) {
      this.owner.failed(error, () => Promise.resolve());
      return null;
    }
  }

  /** Stops the run under way. */
  stop(): void {
    const { run } = this;
    if (!run) return;
    run.stop.abort();
    this.change(run, { running: null, stopped: true });
    this.run = null;
  }

  /** With live update: simulates again if the inputs changed, for as many years as take little time. */
  follow(): void {
    const { settings, reading } = this.owner.state();
    const from = this.run?.from ?? this.state.result?.madeFrom;
    if (!settings.live || !from || reading?.kind !== "read") return;
    if (!samePrints(reading.info.assessment.fingerprints, from)) void this.start(defaultYears);
  }

  private get state(): SimulationState {
    return this.owner.state().simulation;
  }

  /** Changes the state, unless another run has replaced this one. */
  private change(run: typeof this.run, part: Partial<SimulationState>): void {
    if (this.run === run) this.owner.change(part);
  }
}
