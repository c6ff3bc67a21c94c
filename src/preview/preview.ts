import type { FileIssue, UnknownFileKind, UnreadFile } from "../issues";
import { openFile, type ReceivedFile } from "../intake/open-file";
import { openWorkbook } from "../local-excel";
import { saveFile } from "../page/save-file";
import { Store } from "../page/store";
import { fileOf, noteChange, openBook, reopened, type Book } from "./book";
import { writeAddress, type Asked, type Choices } from "./choices";
import { cause, lasting, type FaultId } from "./faults";
import { readFile } from "./read-file";
import { fileNameOf, receive, type WorkbookId } from "./workbooks";

export type PreviewIssue =
  FileIssue | UnknownFileKind | UnreadFile | { readonly code: "internalFault"; readonly received: string };

/** What was last done, or why it failed; `file` is the workbook's name. */
type Notice =
  | { readonly kind: "opened" | "downloaded"; readonly file: string }
  | { readonly kind: "notOpened" | "notSaved"; readonly file: string; readonly issue: PreviewIssue };

export interface PreviewState {
  readonly choices: Choices;
  /** Null until the first workbook is open. */
  readonly book: Book | null;
  /** The workbook that was open before, with its changes. */
  readonly before: Book | null;
  /** The name of the file that is being opened. */
  readonly opening: string | null;
  readonly notice: Notice | null;
  readonly faults: readonly FaultId[];
}

/** What the page knows and does: one state, changed only here. */
export class Preview {
  private readonly store: Store<PreviewState>;
  readonly getState: Store<PreviewState>["getState"];
  readonly subscribe: Store<PreviewState>["subscribe"];
  private turn = 0;
  /** How many requests there had been when the faults were caused. */
  private requests = 0;

  constructor({ choices, faults }: Asked) {
    this.store = new Store<PreviewState>({ choices, book: null, before: null, opening: null, notice: null, faults });
    this.getState = this.store.getState;
    this.subscribe = this.store.subscribe;
  }

  /** Changes properties of Excel; the pane is reopened unless only its width changes. */
  choose(choices: Partial<Choices>): void {
    const next = { ...this.getState().choices, ...choices };
    this.store.update({ choices: next });
    if (Object.keys(choices).some((key) => key !== "width")) this.reopenPane();
    this.keepAddress();
  }

  reopenPane(): void {
    const { book, choices } = this.getState();
    if (book) this.show(reopened(book, choices));
  }

  cause(faults: readonly FaultId[]): void {
    this.store.update({ faults });
    this.causeFaults();
  }

  dismiss(): void {
    this.store.update({ notice: null });
  }

  /** Opens a workbook that comes with the preview. */
  openIncluded(id: WorkbookId): Promise<void> {
    const name = fileNameOf(id);
    return this.opening(name, id, async () => {
      const file = await receive(id);
      return file ? { ok: true, file } : { ok: false, issue: { code: "cannotRead", file: name, fault: "notFound" } };
    });
  }

  /** Opens the user's own file; if that fails, the open workbook stays. */
  openOwn(file: File): Promise<void> {
    return this.opening(file.name, null, () => readFile(file));
  }

  /** Exchanges the open workbook and the one that was open before. */
  goBack(): void {
    const { book, before, choices } = this.getState();
    if (!before) return;
    this.store.update({ before: book });
    this.show(reopened(before, choices));
    this.store.update({ notice: { kind: "opened", file: before.name } });
  }

  async download(): Promise<void> {
    const { book } = this.getState();
    if (!book) return;
    const file = book.name;
    try {
      saveFile(file, await fileOf(book, new Date()), mediaType);
      this.store.update({ notice: { kind: "downloaded", file } });
    } catch (error) {
      this.store.update({
        notice: { kind: "notSaved", file, issue: { code: "internalFault", received: String(error) } },
      });
      throw error;
    }
  }

  private async opening(
    name: string,
    id: WorkbookId | null,
    read: () => Promise<{ ok: true; file: ReceivedFile } | { ok: false; issue: PreviewIssue }>,
  ): Promise<void> {
    const turn = ++this.turn;
    this.store.update({ opening: name, notice: null });
    const received = await read();
    const opened = received.ok ? await openFile(received.file, known, openWorkbook) : received;
    // another workbook was opened meanwhile
    if (turn !== this.turn) return;
    const { book, choices } = this.getState();
    if (opened.ok) {
      this.store.update({ before: book });
      this.show(openBook(opened.workbook, name, id, choices));
    }
    const notice: Notice = opened.ok
      ? { kind: "opened", file: name }
      : { kind: "notOpened", file: name, issue: opened.issue };
    this.store.update({ opening: null, notice: opened.ok && !book ? null : notice });
  }

  private show(book: Book): void {
    book.host.onActivity((changed) => {
      if (changed) noteChange(book);
      this.endFaults(book);
    });
    this.store.update({ book });
    this.causeFaults();
    this.keepAddress();
  }

  /** Ends faults that last for one request. */
  private endFaults({ host }: Book): void {
    const faults = lasting(this.getState().faults);
    if (host.roundTrips.length > this.requests && faults.length < this.getState().faults.length)
      this.store.update({ faults });
  }

  private causeFaults(): void {
    const { book, faults } = this.getState();
    if (!book) return;
    this.requests = book.host.roundTrips.length;
    cause(book.host, faults);
  }

  private keepAddress(): void {
    history.replaceState(null, "", writeAddress(this.getState().choices, this.getState().book?.id ?? null));
  }
}

/** The files the preview reads. */
const known = ["*.xlsx"];
const mediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
