import { issueOf } from "../../excel/host-error";
import type { Watch } from "../../excel/write-results";
import type { Language } from "../../locales";
import type { SetComparison } from "../../engine";
import type { Place } from "../../workbook/issue";
import type { ParameterChanges } from "../../workbook/plan/parameter-cells";
import type { InputCell } from "../../workbook/plan/answers";
import type { HostFacts } from "../host";
import { isMissingFile } from "../missing-file";
import { ChangeWatch } from "./change-watch";
import type * as excelWork from "./excel-work";
import { Simulating } from "./simulating";
import type * as simulation from "./simulation";
import { initialSimulation } from "./simulation-state";
import type { Settings, SettingsStore } from "./settings";
import type { Failure, PaneState, View, Work } from "./state";

type ExcelWork = typeof excelWork;

/** What the pane knows and does: one state, changed only here. Views read it and call these methods. */
export class Session {
  private listeners = new Set<() => void>();
  private state: PaneState;
  private following = false;
  private readonly changes = new ChangeWatch(
    () => this.state.work !== null,
    (reading) => this.attempt((excel) => reading(() => this.read(excel))),
  );
  readonly simulation: Simulating;

  constructor(
    readonly host: HostFacts,
    private readonly store: SettingsStore,
    /** Loads what works in Excel; rejects where the file does not come. */
    private readonly load: () => Promise<ExcelWork>,
    loadSimulation: () => Promise<typeof simulation>,
  ) {
    this.state = {
      settings: store.load(),
      view: "hearing",
      reading: null,
      result: null,
      work: null,
      failure: null,
      done: null,
      undo: null,
      simulation: initialSimulation,
    };
    const change = (part: Partial<PaneState["simulation"]>): void =>
      this.set({ simulation: { ...this.state.simulation, ...part } });
    this.simulation = new Simulating(
      { state: this.getState, change, failed: (error, again) => this.failed(error, again) },
      loadSimulation,
    );
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };
  readonly getState = (): PaneState => this.state;

  get language(): Language {
    return this.state.settings.language ?? this.host.displayLanguage;
  }

  show(view: View): void {
    this.set({ view, done: null });
  }

  change(settings: Partial<Settings>): void {
    const next = { ...this.state.settings, ...settings };
    this.store.save(next);
    this.set({ settings: next });
    this.simulation.follow();
  }

  dismiss(): void {
    this.set({ failure: null });
  }

  /** Reads the workbook, and follows it from the first time that works. */
  refresh(): Promise<void> {
    return this.working(
      "reading",
      () => this.refresh(),
      async (excel) => {
        await this.read(excel);
        if (this.following) return;
        await excel.watchChanges(() => this.changes.notice());
        this.following = true;
      },
    );
  }

  /** Writes ratings and losses into the workbook, and shows them. */
  diagnose(): Promise<void> {
    const again = (): Promise<void> => this.diagnose();
    return this.write(again, { view: "rating", done: "diagnosed" }, (excel, watch) => excel.diagnose(watch));
  }

  /** Writes the distribution of a year's loss into the workbook, with ratings and losses. */
  async writeDistribution(): Promise<void> {
    const { result } = this.state.simulation;
    if (!result) return;
    const again = (): Promise<void> => this.writeDistribution();
    await this.write(again, { view: "distribution", done: "distributionWritten" }, (excel, watch) => {
      const { distribution, engineVersion, expectedAnnualLoss, madeFrom: fingerprints } = result;
      return excel.writeDistribution({ ...distribution, engineVersion, expectedAnnualLoss, fingerprints }, watch);
    });
  }

  private write(
    again: () => Promise<void>,
    shown: Pick<PaneState, "view" | "done">,
    action: (excel: ExcelWork, watch: Watch) => ReturnType<ExcelWork["diagnose"]>,
  ): Promise<void> {
    const stopping = new AbortController();
    const stop = (): void => stopping.abort();
    return this.working(
      "diagnosing",
      again,
      async (excel) => {
        const outcome = await action(excel, {
          onStep: (step) => this.set({ work: { what: "diagnosing", step, stop } }),
          signal: stopping.signal,
        });
        switch (outcome.kind) {
          case "written": {
            const { info, after, copies, verdict } = outcome;
            this.set({
              result: { info, snapshot: after, written: info.assessment.fingerprints, verdict },
              reading: { kind: "read", info, snapshot: after, copies },
              ...shown,
            });
            const remarks = excel.verdictIssues(verdict);
            if (remarks.length > 0) this.fail(remarks, again);
            break;
          }
          case "stopped":
            this.set({ done: "stopped" });
            break;
          case "refused":
            this.fail(outcome.refusal, again);
            break;
          case "failed":
            this.fail([{ issue: outcome.issue }], again);
        }
      },
      stop,
    );
  }

  /** Adds the sheets of an empty hearing sheet to the workbook. */
  insert(language: Language): Promise<void> {
    return this.working(
      "inserting",
      () => this.insert(language),
      async (excel) => {
        const outcome = await excel.insert(language);
        if (outcome.kind === "failed") this.fail([{ issue: outcome.issue }], () => this.insert(language));
        if (outcome.kind === "refused") this.fail(outcome.refusal);
        await this.read(excel);
        if (outcome.kind === "written") this.set({ view: "hearing", done: "inserted" });
      },
    );
  }

  /** Writes values into input cells of the hearing sheet, such as those the engine assumed. */
  fill(cells: readonly InputCell[]): Promise<void> {
    return this.filling((excel) => excel.fillAnswers(cells));
  }

  /** Takes the answers of a copy of the hearing sheet over into the one that is read. */
  useCopy(sheet: string): Promise<void> {
    return this.filling((excel) => excel.takeCopy(sheet));
  }

  private filling(write: (excel: ExcelWork) => Promise<void>): Promise<void> {
    const again = (): Promise<void> => this.filling(write);
    return this.working("filling", again, async (excel) => {
      await write(excel);
      await this.read(excel);
      this.set({ done: "filled" });
    });
  }

  /** Writes parameter cells, which can be put back as long as nobody changes them. */
  writeParameters(changes: ParameterChanges): Promise<void> {
    return this.working(
      "filling",
      () => this.writeParameters(changes),
      async (excel) => {
        const outcome = await excel.writeParameters(changes);
        await this.read(excel);
        if (outcome.kind === "refused") return this.fail(outcome.issues.map((issue) => ({ issue })));
        this.set({ done: "filled", undo: { cells: outcome.before, holding: excel.parameterText(this.state.reading) } });
      },
    );
  }

  /** Puts parameter cells back as they were before they were last written. */
  undoParameters(): Promise<void> {
    const { undo } = this.state;
    return this.working(
      "filling",
      () => this.undoParameters(),
      async (excel) => {
        if (undo) await excel.writeBack(undo.cells);
        await this.read(excel);
        this.set({ done: "undone", undo: null });
      },
    );
  }

  /** Writes a comparison of two sets as a sheet, and shows it. */
  writeComparison(comparison: SetComparison): Promise<void> {
    return this.working(
      "filling",
      () => this.writeComparison(comparison),
      async (excel) => {
        const outcome = await excel.writeComparison(comparison, this.language);
        if (outcome.kind === "refused") this.fail(outcome.refusal);
        if (outcome.kind === "failed") this.fail([{ issue: outcome.issue }], () => this.writeComparison(comparison));
        await this.read(excel);
        if (outcome.kind === "written") this.set({ done: "compared" });
      },
    );
  }

  /** Selects a cell in Excel. */
  async select({ sheet, cell }: Place): Promise<void> {
    await this.attempt((excel) => excel.showCell(sheet, cell ?? "A1"));
  }

  private async read(excel: ExcelWork): Promise<void> {
    const reading = await excel.readWorkbook();
    const result = reading.kind === "none" ? null : (this.state.result ?? excel.found(reading));
    const { undo } = this.state;
    this.set({
      reading,
      result,
      undo: undo?.holding === excel.parameterText(reading) ? undo : null,
    });
    this.simulation.follow();
  }

  private async working(
    what: Work["what"],
    again: () => Promise<void>,
    action: (excel: ExcelWork) => Promise<void>,
    stop: (() => void) | null = null,
  ): Promise<void> {
    if (this.state.work) return;
    this.set({ work: { what, step: null, stop }, failure: null, done: null });
    try {
      await this.attempt(action, again);
    } finally {
      this.set({ work: null });
    }
  }

  private async attempt(action: (excel: ExcelWork) => Promise<unknown>, again?: () => Promise<void>): Promise<void> {
    try {
      await action(await this.load());
    } catch (error) {
      this.failed(error, again);
    }
  }

  private failed(error: unknown, again?: () => Promise<void>): void {
    const issue = isMissingFile(error) ? ({ code: "libraryBlocked" } as const) : issueOf(error);
    this.fail([{ issue: issue ?? { code: "internalFault", received: String(error) } }], again);
  }

  private fail(issues: Failure["issues"], again?: () => Promise<void>): void {
    this.set({ failure: { issues, retry: again ? () => void again() : null } });
  }

  private set(part: Partial<PaneState>): void {
    this.state = { ...this.state, ...part };
    for (const listener of this.listeners) listener();
  }
}
