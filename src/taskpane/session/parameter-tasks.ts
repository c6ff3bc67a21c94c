import type { SetComparison } from "../../engine";
import type { Language } from "../../locales";
import type { Store } from "../../page/store";
import type { ParameterChanges } from "../../workbook/plan/parameter-cells";
import type { PaneState } from "./state";
import type { ExcelWork, TaskRunner } from "./task-runner";

/** The session's part that works on parameters. */
export class ParameterTasks {
  constructor(
    private readonly store: Store<PaneState>,
    private readonly tasks: TaskRunner,
    /** Reads the workbook again. */
    private readonly read: (excel: ExcelWork) => Promise<void>,
    private readonly language: () => Language,
  ) {}

  /** Writes parameter cells, which can be undone as long as nobody changes them. */
  write(changes: ParameterChanges): Promise<void> {
    return this.tasks.run(
      "filling",
      () => this.write(changes),
      async (excel) => {
        const outcome = await excel.writeParameters(changes);
        await this.read(excel);
        if (outcome.kind === "refused") return this.tasks.fail(outcome.issues.map((issue) => ({ issue })));
        const holding = excel.parameterText(this.store.getState().reading);
        this.store.update({ done: "filled", undo: { cells: outcome.before, holding } });
      },
    );
  }

  /** Restores parameter cells as they were before they were last written. */
  undo(): Promise<void> {
    const { undo } = this.store.getState();
    return this.tasks.run(
      "filling",
      () => this.undo(),
      async (excel) => {
        if (undo) await excel.writeBack(undo.cells);
        await this.read(excel);
        this.store.update({ done: "undone", undo: null });
      },
    );
  }

  /** Writes a comparison of two sets as a sheet, and shows it. */
  writeComparison(comparison: SetComparison): Promise<void> {
    const retry = (): Promise<void> => this.writeComparison(comparison);
    return this.tasks.run("filling", retry, async (excel) => {
      const outcome = await excel.writeComparison(comparison, this.language());
      if (outcome.kind === "refused") this.tasks.fail(outcome.refusal);
      if (outcome.kind === "failed") this.tasks.fail([{ issue: outcome.issue }], retry);
      await this.read(excel);
      if (outcome.kind === "written") this.store.update({ done: "compared" });
    });
  }
}
