import { issueOf } from "../../excel/host-error";
import type { HostIssue } from "../../issues";

/** Milliseconds without a further change after which the workbook is read again. */
const quietTime = 200;
/** Milliseconds until an automatic reading is tried again after Excel was busy with the user. */
const busyTime = 1_500;

/** Refusals that pass by themselves: an automatic reading does not report them. */
const passingRefusals: ReadonlySet<string> = new Set<HostIssue["code"]>([
  "invalidOperationInCellEditMode",
  "inactiveWorkbook",
  "perhapsInactiveWorkbook",
]);

/** Reads the workbook some time after a change. Excel's events miss some edits and do not say what the workbook holds now. */
export class ChangeWatch {
  private waiting: ReturnType<typeof setTimeout> | null = null;

  constructor(
    private readonly isBusy: () => boolean,
    /** Runs a reading and reports what goes wrong. */
    private readonly run: (reading: (read: () => Promise<void>) => Promise<void>) => Promise<unknown>,
  ) {}

  notice(after = quietTime): void {
    if (this.waiting !== null) clearTimeout(this.waiting);
    this.waiting = setTimeout(() => {
      this.waiting = null;
      if (this.isBusy()) this.notice();
      else void this.run((read) => this.readUnlessTyping(read));
    }, after);
  }

  /** Reads; if the user is typing in the next cell, it tries again later and reports nothing. */
  private async readUnlessTyping(read: () => Promise<void>): Promise<void> {
    try {
      await read();
    } catch (error) {
      if (!passingRefusals.has(issueOf(error)?.code ?? "")) throw error;
      this.notice(busyTime);
    }
  }
}
