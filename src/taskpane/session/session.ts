import { issueOf } from "../../excel/host-error";
import type { HostIssue } from "../../excel/issue";
import type { Watch } from "../../excel/write-results";
import type { Language } from "../../locales";
import type { Place } from "../../workbook/issue";
import type { InputCell } from "../../workbook/plan/answers";
import type { HostFacts } from "../host";
import { isMissingFile } from "../missing-file";
import type * as excelWork from "./excel-work";
import { Simulating } from "./simulating";
import type * as simulation from "./simulation";
import { initialSimulation } from "./simulation-state";
import type { Settings, SettingsStore } from "./settings";
import type { Failure, PaneState, View, Work } from "./state";

type ExcelWork = typeof excelWork;

/** Milliseconds without a further change after which the workbook is read again. */
const quietTime = 300;
/** Milliseconds until a reading nobody asked for is tried again, where the person was busy in Excel. */
const busyTime = 1_500;

/** What a person does in Excel that passes: no fault worth a word where the pane only follows. */
const passing: ReadonlySet<string> = new Set<HostIssue["code"]>(["invalidOperationInCellEditMode", "inactiveWorkbook"]);

/** What the pane knows and does: one state, changed only here. Views read it and call these methods. */
export class Session {
  private listeners = new Set<() => void>();
  private state: PaneState;
  private following = false;
  private changed: ReturnType<typeof setTimeout> | null = null;
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
        await excel.watchChanges(() => this.noticeChange());
        this.following = true;
      },
    );
  }

  /** Writes ratings and losses into the workbook, and shows them. */
  diagnose(): Promise<void> {
    const again = (): Promise<void> => this.diagnose();
    return this.write(again, "rating", (excel, watch) => excel.diagnose(watch));
  }

  /** Writes the distribution of a year's loss into the workbook, with ratings and losses. */
  async writeDistribution(): Promise<void> {
    const { result } = this.state.simulation;
    if (!result) return;
    const again = (): Promise<void> => this.writeDistribution();
    await this.write(again, "distribution", (excel, watch) => {
      if (!excel.writeDistribution) throw new Error("A distribution cannot be written");
      return excel.writeDistribution(result.distribution, watch);
    });
  }

  private write(
    again: () => Promise<void>,
    view: View,
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
              view,
              done: "diagnosed",
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
        if (outcome.kind === "refused") this.fail(outcome.issues.map((issue) => ({ issue })));
        await this.read(excel);
        if (outcome.kind === "written") this.set({ view: "hearing", done: "inserted" });
      },
    );
  }

  /** Writes values into input cells of the hearing sheet, such as those the engine assumed. */
  fill(cells: readonly InputCell[]): Promise<void> {
    return this.working(
      "filling",
      () => this.fill(cells),
      async (excel) => {
        await excel.fillAnswers(cells);
        await this.read(excel);
        this.set({ done: "filled" });
      },
    );
  }

  /** Takes the answers of a copy of the hearing sheet over into the one that is read. */
  useCopy(sheet: string): Promise<void> {
    return this.working(
      "filling",
      () => this.useCopy(sheet),
      async (excel) => {
        await excel.takeCopy(sheet);
        await this.read(excel);
        this.set({ done: "filled" });
      },
    );
  }

  /** Selects a cell in Excel. */
  async select({ sheet, cell }: Place): Promise<void> {
    await this.attempt((excel) => excel.showCell(sheet, cell ?? "A1"));
  }

  /** Events only say that something changed: they miss some edits and never tell what the workbook holds now. */
  private noticeChange(after = quietTime): void {
    if (this.changed !== null) clearTimeout(this.changed);
    this.changed = setTimeout(() => {
      this.changed = null;
      if (this.state.work) this.noticeChange();
      else void this.attempt((excel) => this.follow(excel));
    }, after);
  }

  /** Reads what changed; a person who types on in the next cell is not told that the pane could not. */
  private async follow(excel: ExcelWork): Promise<void> {
    try {
      await this.read(excel);
    } catch (error) {
      if (!passing.has(issueOf(error)?.code ?? "")) throw error;
      this.noticeChange(busyTime);
    }
  }

  private async read(excel: ExcelWork): Promise<void> {
    const reading = await excel.readWorkbook();
    const result = reading.kind === "none" ? null : (this.state.result ?? excel.found(reading));
    const writable = excel.writeDistribution !== null;
    this.set({ reading, result, simulation: { ...this.state.simulation, writable } });
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
