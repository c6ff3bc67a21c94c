import { issueOf } from "../../excel/host-error";
import type { HostIssue } from "../../excel/issue";

/** Milliseconds without a further change after which the workbook is read again. */
const quietTime = 200;
/** Milliseconds until a reading nobody asked for is tried again, where the person was busy in Excel. */
const busyTime = 1_500;

/** What a person does in Excel that passes: no fault worth a word where the pane only follows. */
const passing: ReadonlySet<string> = new Set<HostIssue["code"]>(["invalidOperationInCellEditMode", "inactiveWorkbook"]);

/** Reads the workbook some time after it was changed. Events only say that something changed: they miss some edits and never tell what the workbook holds now. */
export class ChangeWatch {
  private waiting: ReturnType<typeof setTimeout> | null = null;

  constructor(
    private readonly isBusy: () => boolean,
    /** Carries a reading out, and says what goes wrong. */
    private readonly carryOut: (reading: (read: () => Promise<void>) => Promise<void>) => Promise<void>,
  ) {}

  notice(after = quietTime): void {
    if (this.waiting !== null) clearTimeout(this.waiting);
    this.waiting = setTimeout(() => {
      this.waiting = null;
      if (this.isBusy()) this.notice();
      else void this.carryOut((read) => this.follow(read));
    }, after);
  }

  /** Reads what changed; a person who types on in the next cell is not told that the pane could not. */
  private async follow(read: () => Promise<void>): Promise<void> {
    try {
      await read();
    } catch (error) {
      if (!passing.has(issueOf(error)?.code ?? "")) throw error;
      this.notice(busyTime);
    }
  }
}
