import type { HearingForm, Plan, QuestionId, SetComparison } from "../../engine";
import type { Language } from "../../locales";
import { Store } from "../../page/store";
import type { Place } from "../../issues";
import type { InputCell } from "../../workbook/plan/answers";
import type { ParameterChanges } from "../../workbook/plan/parameter-cells";
import type { QueryOptions } from "../../workbook/plan/query";
import type { PlanChange } from "../../workbook/plan/plans";
import type { MemoEntry } from "../../workbook/sheets/memo/columns";
import type { HostFacts } from "../host";
import { ChangeWatch } from "./change-watch";
import { CoverController } from "./cover/cover-controller";
import { initialCover } from "./cover/cover-state";
import type { Settings, SettingsStore } from "./settings";
import type * as simulation from "./simulation";
import { SimulationController } from "./simulation-controller";
import { initialSimulation, type SimulationState } from "./simulation-state";
import type { PaneState, View } from "./state";
import { TaskRunner, type Tasks } from "./task-runner";
import type { TrialToWrite } from "./tasks";
import { WhatIfController } from "./what-if/what-if-controller";
import { initialWhatIf } from "./what-if/what-if-state";

/** What the pane knows and does: one state, changed only in this folder. Views read it and call these methods. */
export class Session {
  private readonly store: Store<PaneState>;
  private readonly runner: TaskRunner;
  private readonly changes: ChangeWatch;
  private watching = false;
  readonly getState: Store<PaneState>["getState"];
  readonly subscribe: Store<PaneState>["subscribe"];
  readonly simulation: SimulationController;
  readonly cover: CoverController;
  readonly whatIf: WhatIfController;

  constructor(
    readonly host: HostFacts,
    private readonly settings: SettingsStore,
    /** Loads the code that works in Excel; rejects if the file does not arrive. */
    loadTasks: () => Promise<Tasks>,
    loadSimulation: () => Promise<typeof simulation>,
  ) {
    const store = new Store<PaneState>({
      settings: settings.load(),
      view: "hearing",
      reading: null,
      result: null,
      work: null,
      failure: null,
      untouchedAsked: false,
      done: null,
      undo: null,
      unrestored: null,
      simulation: initialSimulation,
      cover: initialCover,
      whatIf: initialWhatIf,
    });
    const { getState, subscribe } = store;
    this.store = store;
    this.getState = getState;
    this.subscribe = subscribe;
    this.runner = new TaskRunner(store, loadTasks, (tasks) => this.read(tasks));
    this.changes = new ChangeWatch(
      () => getState().work !== null,
      (reading) => this.runner.attempt((tasks) => reading(() => this.read(tasks))),
    );
    const change = (part: Partial<SimulationState>): void =>
      store.update({ simulation: { ...getState().simulation, ...part } });
    this.simulation = new SimulationController(
      { state: getState, change, failed: (error, retry) => this.runner.failWith(error, retry) },
      loadSimulation,
    );
    this.cover = new CoverController(
      {
        state: () => getState().cover,
        change: (part) => store.update({ cover: { ...getState().cover, ...part } }),
        failed: (error, retry) => this.runner.failWith(error, retry),
      },
      loadSimulation,
    );
    this.whatIf = new WhatIfController({
      state: () => getState().whatIf,
      change: (part) => store.update({ whatIf: { ...getState().whatIf, ...part } }),
      failed: (error, retry) => this.runner.failWith(error, retry),
      standingYears: () => this.cover.keptYears(),
      loadSimulation,
    });
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
  refresh(): Promise<boolean> {
    return this.runner.run("reading", async ({ watchChanges, watchFront }, { read }) => {
      await read();
      if (this.watching) return;
      await watchChanges(() => this.changes.notice());
      this.watching = true;
      await watchFront(() => void this.cameToFront());
    });
  }

  /** Undoes a write that could not be undone while another workbook was in front. */
  async cameToFront(): Promise<void> {
    const { unrestored, work } = this.getState();
    if (!unrestored || work) return;
    const { failure } = this.getState();
    await this.runner.run("restoring", async ({ putBack }, { read }) => {
      if (!(await putBack(unrestored))) return this.store.update({ failure });
      this.store.update({ unrestored: null, done: "restored" });
      await read();
    });
  }

  /** Writes ratings and losses into the workbook, and shows them. */
  diagnose(): Promise<boolean> {
    return this.runner.run("diagnosing", ({ diagnose }, task) => diagnose(task), { stoppable: true });
  }

  /** Updates the written ratings and losses; pane and workbook stay where they are. */
  renew(): Promise<boolean> {
    return this.runner.run("diagnosing", ({ renew }, task) => renew(task), { stoppable: true });
  }

  /** Writes the distribution of a year's loss into the workbook, with ratings and losses. */
  async writeDistribution(): Promise<void> {
    if (!this.getState().simulation.result) return;
    await this.runner.run("diagnosing", ({ writeDistribution }, task) => writeDistribution(task), { stoppable: true });
  }

  /** Adds the sheets of an empty hearing sheet to the workbook. */
  insert(language: Language, form: HearingForm = "full"): Promise<boolean> {
    return this.runner.run("inserting", ({ insert }, task) => insert(task, language, form));
  }

  /** Writes values into input cells of the hearing sheet, such as those the engine assumed. */
  fill(cells: readonly InputCell[]): Promise<boolean> {
    return this.runner.run("filling", ({ fill }, task) => fill(task, cells));
  }

  /** Gives input cells back what they held before they were last filled in. */
  undoFill(): Promise<boolean> {
    return this.runner.run("filling", ({ undoFill }, task) => undoFill(task));
  }

  /** Copies the answers of a copy of the hearing sheet into the hearing sheet that is read. */
  takeCopy(sheet: string): Promise<boolean> {
    return this.runner.run("filling", ({ takeCopy }, task) => takeCopy(task, sheet));
  }

  /** Writes parameter cells, which can be undone as long as nobody changes them. */
  writeParameters(changes: ParameterChanges): Promise<boolean> {
    return this.runner.run("filling", ({ writeParameters }, task) => writeParameters(task, changes));
  }

  /** Restores parameter cells as they were before they were last written. */
  undoParameters(): Promise<boolean> {
    return this.runner.run("filling", ({ undoParameters }, task) => undoParameters(task));
  }

  /** Writes a comparison of two sets as a sheet, and shows it. */
  writeComparison(comparison: SetComparison): Promise<boolean> {
    return this.runner.run("filling", ({ writeComparison }, task) => writeComparison(task, comparison, this.language));
  }

  /** Writes what the underwriter knows and thinks of an answer into the underwriting notes. */
  writeMemo(question: QuestionId, entry: MemoEntry): Promise<boolean> {
    return this.runner.run("filling", ({ writeMemo }, task) => writeMemo(task, question, entry, this.language));
  }

  /** Adds the sheet of underwriting notes, and shows it. */
  createMemo(): Promise<boolean> {
    return this.runner.run("filling", ({ createMemo }, task) => createMemo(task, this.language));
  }

  /** Adds the sheet of frameworks, and shows it. */
  createMapping(): Promise<boolean> {
    return this.runner.run("filling", ({ createMapping }, task) => createMapping(task, this.language));
  }

  /** Writes the letter that asks the customer as a sheet, and shows it. */
  writeQuery(options: QueryOptions): Promise<boolean> {
    return this.runner.run("filling", ({ writeQuery }, task) => writeQuery(task, options));
  }

  /** Writes what answers tried come to as a sheet, and shows it. */
  writeImprovements(trial: TrialToWrite): Promise<boolean> {
    return this.runner.run("filling", ({ writeImprovements }, task) => writeImprovements(task, trial, this.language));
  }

  /** Adds the sheet of plans with the typical ones, and shows it. */
  createPlans(): Promise<boolean> {
    return this.runner.run("filling", ({ createPlans }, task) => createPlans(task, this.language));
  }

  /** Writes what the plans pay of each scenario, with the sheet of plans where there is none, and shows it. */
  writeCover(): Promise<boolean> {
    return this.runner.run("filling", ({ writeCover }, task) => writeCover(task, this.language));
  }

  /** Writes terms of plans into their cells, which can be undone as long as nobody changes them. */
  writePlans(changes: readonly PlanChange[]): Promise<boolean> {
    return this.runner.run("filling", ({ writePlans }, task) => writePlans(task, changes, this.language));
  }

  /** Writes plans of a file into the sheet of plans, with the sheet where there is none. */
  takePlans(plans: readonly Plan[]): Promise<boolean> {
    return this.runner.run("filling", ({ takePlans }, task) => takePlans(task, plans, this.language));
  }

  /** Writes what was changed of a plan; what could not be written, or was typed meanwhile, stays. */
  async writeDraft(place: number, changes: readonly PlanChange[]): Promise<void> {
    const sent = this.getState().cover.typed[place] ?? {};
    if (await this.writePlans(changes)) this.cover.drop(place, sent);
  }

  /** Gives cells of plans back what they held before they were last written. */
  undoPlans(): Promise<boolean> {
    return this.runner.run("filling", ({ undoPlans }, task) => undoPlans(task));
  }

  /** Selects a cell in Excel. */
  select({ sheet, cell }: Place): Promise<boolean> {
    return this.runner.attempt(({ showCell }) => showCell(sheet, cell ?? "A1"));
  }

  private async read({ readWorkbook, resultInWorkbook, parameterText, answersText, plansText }: Tasks): Promise<void> {
    const reading = await readWorkbook();
    const { result, undo } = this.getState();
    const textOf = { parameters: parameterText, answers: answersText, plans: plansText };
    this.store.update({
      reading,
      result: reading.kind === "none" ? null : (result ?? resultInWorkbook(reading)),
      undo: undo !== null && textOf[undo.of](reading) === undo.holding ? undo : null,
    });
    this.simulation.follow();
  }
}
