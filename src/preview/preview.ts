import { openFile, type ReceivedFile, type UnknownFileKind } from "../intake/open-file";
import type { ContainerIssue } from "../intake/container";
import { openWorkbook } from "../local-excel";
import { fileOf, openBook, reopened, type Book } from "./book";
import { writeAddress, type Asked, type Choices } from "./choices";
import { cause, lasting, type FaultId } from "./faults";
import { readFile, type UnreadFile } from "./read-file";
import { saveAs } from "./save-as";
import { fileNameOf, receive, type WorkbookId } from "./workbooks";

export type PreviewIssue =
  ContainerIssue | UnknownFileKind | UnreadFile | { readonly code: "internalFault"; readonly received: string };

/** What was last done, or could not be; `file` is the workbook's name. */
export type Notice =
  | { readonly kind: "opened" | "downloaded"; readonly file: string }
  | { readonly kind: "notOpened" | "notSaved"; readonly file: string; readonly issue: PreviewIssue };

export interface PreviewState {
  readonly choices: Choices;
  /** Null until the first one is open. */
  readonly book: Book | null;
  /** The one that was open before, with all that was done in it. */
  readonly before: Book | null;
  /** The name of the file that is being opened. */
  readonly opening: string | null;
  readonly notice: Notice | null;
  readonly faults: readonly FaultId[];
}

/** What the page knows and does: one state, changed only here. */
export class Preview {
  private readonly listeners = new Set<() => void>();
  private state: PreviewState;
  private turn = 0;
  /** Requests when the faults were caused. */
  private requests = 0;

  constructor({ choices, faults }: Asked) {
    this.state = { choices, book: null, before: null, opening: null, notice: null, faults };
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };
  readonly getState = (): PreviewState => this.state;

  /** Changes what Excel is like; the pane is opened anew where it could not follow. */
  choose(choices: Partial<Choices>): void {
    const next = { ...this.state.choices, ...choices };
    this.set({ choices: next });
    if (Object.keys(choices).some((key) => key !== "width")) this.reopenPane();
    this.keepAddress();
  }

  reopenPane(): void {
    if (this.state.book) this.show(reopened(this.state.book, this.state.choices));
  }

  cause(faults: readonly FaultId[]): void {
    this.set({ faults });
    this.suffer();
  }

  dismiss(): void {
    this.set({ notice: null });
  }

  /** Opens a workbook that comes with the preview. */
  openIncluded(id: WorkbookId): Promise<void> {
    const name = fileNameOf(id);
    return this.opening(name, id, async () => {
      const file = await receive(id);
      return file ? { ok: true, file } : { ok: false, issue: { code: "cannotRead", file: name, fault: "notFound" } };
    });
  }

  /** Opens a file of the user's; one that cannot be opened leaves what is open as it is. */
  openOwn(file: File): Promise<void> {
    return this.opening(file.name, null, () => readFile(file));
  }

  /** The workbook that was open before takes the place of the one that is. */
  goBack(): void {
    const { book, before, choices } = this.state;
    if (!before) return;
    this.set({ before: book });
    this.show(reopened(before, choices));
    this.set({ notice: { kind: "opened", file: before.name } });
  }

  async download(): Promise<void> {
    const { book } = this.state;
    if (!book) return;
    const file = book.name;
    try {
      saveAs(file, await fileOf(book, new Date()));
      this.set({ notice: { kind: "downloaded", file } });
    } catch (error) {
      this.set({ notice: { kind: "notSaved", file, issue: { code: "internalFault", received: String(error) } } });
      throw error;
    }
  }

  private async opening(
    name: string,
    id: WorkbookId | null,
    read: () => Promise<{ ok: true; file: ReceivedFile } | { ok: false; issue: PreviewIssue }>,
  ): Promise<void> {
    const turn = ++this.turn;
    this.set({ opening: name, notice: null });
    const received = await read();
    const opened = received.ok ? await openFile(received.file, known, openWorkbook) : received;
    // something else was opened meanwhile
    if (turn !== this.turn) return;
    const { book, choices } = this.state;
    if (opened.ok) {
      this.set({ before: book });
      this.show(openBook(opened.workbook, name, id, choices));
    }
    const notice: Notice = opened.ok
      ? { kind: "opened", file: name }
      : { kind: "notOpened", file: name, issue: opened.issue };
    this.set({ opening: null, notice: opened.ok && !book ? null : notice });
  }

  private show(book: Book): void {
    book.host.onActivity((changed) => {
      if (changed) book.changes.raise();
      this.outlive(book);
    });
    this.set({ book });
    this.suffer();
    this.keepAddress();
  }

  /** A fault that struck is over. */
  private outlive({ host }: Book): void {
    const faults = lasting(this.state.faults);
    if (host.roundTrips.length > this.requests && faults.length < this.state.faults.length) this.set({ faults });
  }

  private suffer(): void {
    const { book, faults } = this.state;
    if (!book) return;
    this.requests = book.host.roundTrips.length;
    cause(book.host, faults);
  }

  private keepAddress(): void {
    history.replaceState(null, "", writeAddress(this.state.choices, this.state.book?.id ?? null));
  }

  private set(part: Partial<PreviewState>): void {
    this.state = { ...this.state, ...part };
    for (const listener of this.listeners) listener();
  }
}

/** The files the preview reads. */
const known = ["*.xlsx"];
