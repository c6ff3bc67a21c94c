import type { Language } from "../../locales";
import { Store } from "../../page/store";
import type { Place } from "../../issues";
import type { InputCell } from "../../workbook/plan/answers";
import type { HostFacts } from "../host";
import { ChangeWatch } from "./change-watch";
import { ParameterTasks } from "./parameter-tasks";
import type { Settings, SettingsStore } from "./settings";
import type * as simulation from "./simulation";
import { SimulationController } from "./simulation-controller";
import { initialSimulation, type SimulationState } from "./simulation-state";
import type { PaneState, View } from "./state";
import { TaskRunner, type ExcelWork } from "./task-runner";
import { writeResultSheets } from "./write-result-sheets";

const initialState: Omit<PaneState, "settings"> = {
  view: "hearing",
  reading: null,
  result: null,
  work: null,
  failure: null,
  done: null,
  undo: null,
  simulation: initialSimulation,
};

/** What the pane knows and does: one state, changed only in this folder. Views read it and call these methods. */
export class Session {
  private readonly store: Store<PaneState>;
  private readonly tasks: TaskRunner;
  private readonly changes: ChangeWatch;
  private watching = false;
  readonly getState: Store<PaneState>["getState"];
  readonly subscribe: Store<PaneState>["subscribe"];
  readonly simulation: SimulationController;
  readonly parameters: ParameterTasks;

  constructor(
    readonly host: HostFacts,
    private readonly settings: SettingsStore,
    /** Loads the code that works in Excel; rejects if the file does not arrive. */
    loadExcelWork: () => Promise<ExcelWork>,
    loadSimulation: () => Promise<typeof simulation>,
  ) {
    const store = new Store<PaneState>({ ...initialState, settings: settings.load() });
    const tasks = new TaskRunner(store, loadExcelWork);
    const read = (excel: ExcelWork): Promise<void> => this.read(excel);
    this.store = store;
    this.getState = store.getState;
    this.subscribe = store.subscribe;
    this.tasks = tasks;
    this.changes = new ChangeWatch(
      () => store.getState().work !== null,
      (reading) => tasks.attempt((excel) => reading(() => read(excel))),
    );
    this.parameters = new ParameterTasks(store, tasks, read, () => this.language);
    this.simulation = new SimulationController(
      {
        state: store.getState,
        change: (part: Partial<SimulationState>) =>
          store.update({ simulation: { ...store.getState().simulation, ...part } }),
        failed: (error, retry) => tasks.failWith(error, retry),
      },
      loadSimulation,
    );
  }

  get language(): Language {
    return this.getState().settings.language ?? this.host.displayLanguage;
  }

  show(view: View): void {
    this.store.update({ view, done: null });
  }

  changeSettings(changed: Partial<Settings>): void {
    const settings = { ...this.getState().settings, ...changed };
    this.settings.save(settings);
    this.store.update({ settings });
    this.simulation.follow();
  }

  dismissFailure(): void {
    this.store.update({ failure: null });
  }

  /** Reads the workbook; from the first time that succeeds on, every change of it is read too. */
  refresh(): Promise<void> {
    return this.tasks.run(
      "reading",
      () => this.refresh(),
      async (excel) => {
        await this.read(excel);
        if (this.watching) return;
        await excel.watchChanges(() => this.changes.notice());
        this.watching = true;
      },
    );
  }

  /** Writes ratings and losses into the workbook, and shows them. */
  diagnose(): Promise<void> {
    return writeResultSheets(this.store, this.tasks, {
      retry: () => this.diagnose(),
      then: { view: "rating", done: "diagnosed" },
      write: (excel, watch) => excel.diagnose(watch),
    });
  }

  /** Writes the distribution of a year's loss into the workbook, with ratings and losses. */
  async writeDistribution(): Promise<void> {
    const { result } = this.getState().simulation;
    if (!result) return;
    const { distribution, engineVersion, expectedAnnualLoss, madeFrom: fingerprints } = result;
    const stamped = { ...distribution, engineVersion, expectedAnnualLoss, fingerprints };
    await writeResultSheets(this.store, this.tasks, {
      retry: () => this.writeDistribution(),
      then: { view: "distribution", done: "distributionWritten" },
      write: (excel, watch) => excel.writeDistribution(stamped, watch),
    });
  }

  /** Adds the sheets of an empty hearing sheet to the workbook. */
  insert(language: Language): Promise<void> {
    const retry = (): Promise<void> => this.insert(language);
    return this.tasks.run("inserting", retry, async (excel) => {
      const outcome = await excel.insert(language);
      if (outcome.kind === "failed") this.tasks.fail([{ issue: outcome.issue }], retry);
      if (outcome.kind === "refused") this.tasks.fail(outcome.refusal);
      await this.read(excel);
      if (outcome.kind === "written") this.store.update({ view: "hearing", done: "inserted" });
    });
  }

  /** Writes values into input cells of the hearing sheet, such as those the engine assumed. */
  fill(cells: readonly InputCell[]): Promise<void> {
    return this.fillCells((excel) => excel.fillAnswers(cells));
  }

  /** Copies the answers of a copy of the hearing sheet into the hearing sheet that is read. */
  takeCopy(sheet: string): Promise<void> {
    return this.fillCells((excel) => excel.takeCopy(sheet));
  }

  private fillCells(write: (excel: ExcelWork) => Promise<void>): Promise<void> {
    return this.tasks.run(
      "filling",
      () => this.fillCells(write),
      async (excel) => {
        await write(excel);
        await this.read(excel);
        this.store.update({ done: "filled" });
      },
    );
  }

  /** Selects a cell in Excel. */
  async select({ sheet, cell }: Place): Promise<void> {
    await this.tasks.attempt((excel) => excel.showCell(sheet, cell ?? "A1"));
  }

  private async read(excel: ExcelWork): Promise<void> {
    const reading = await excel.readWorkbook();
    const { result: last, undo } = this.getState();
    this.store.update({
      reading,
      result: reading.kind === "none" ? null : (last ?? excel.resultInWorkbook(reading)),
      undo: undo?.holding === excel.parameterText(reading) ? undo : null,
    });
    this.simulation.follow();
  }
}
