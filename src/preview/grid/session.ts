import { userSelects } from "../../local-excel";
import { looksOf } from "../../local-excel/view/look";
import { type Area, formatAddress, sameArea } from "../../local-excel/xlsx/address";
import type { Sheet } from "../../local-excel/xlsx/sheet";
import { Store } from "../../page/store";
import type { OpenWorkbook } from "../open-workbook";
import { type At, SheetModel } from "./model/sheet-model";
import type { GridState, News } from "./state";
import { Viewport } from "./viewport";

const around = (a: Area, b: Area): Area => ({
  top: Math.min(a.top, b.top),
  left: Math.min(a.left, b.left),
  bottom: Math.max(a.bottom, b.bottom),
  right: Math.max(a.right, b.right),
});

const cornerOf = ({ top, left }: Area): At => ({ row: top, column: left });

/** The state of the grid, and what the user does in it; the workbook itself belongs to Local Excel. */
export class GridSession {
  /** Rows that Page Down moves by. */
  pageRows = 20;
  readonly viewport = new Viewport();
  private readonly store: Store<GridState>;
  readonly getState: Store<GridState>["getState"];
  readonly subscribe: Store<GridState>["subscribe"];
  private busy = false;
  private readonly looks;
  private readonly selections = new Map<string, Area>();
  private readonly scrolls = new Map<Sheet, { readonly top: number; readonly left: number }>();

  constructor(readonly book: OpenWorkbook) {
    this.looks = looksOf(book.workbook);
    const { selection } = book.workbook;
    const active = cornerOf(selection);
    const model = this.modelOf(active);
    const quiet = { edit: null, list: null, notice: null, alert: null, news: null };
    this.store = new Store<GridState>({ model, selection, active, moving: active, reveal: 0, focus: null, ...quiet });
    this.getState = this.store.getState;
    this.subscribe = this.store.subscribe;
  }

  /** Shows every change of the workbook; the result ends that. */
  watchBook(): () => void {
    return this.book.subscribe(() => {
      if (!this.busy) this.showWorkbook();
    });
  }

  update(part: Partial<GridState>): void {
    const { edit } = { ...this.getState(), ...part };
    const { faults } = this.book.host;
    if (edit) faults.enterCellEdit("person");
    else faults.leaveCellEdit("person");
    this.store.update(part);
  }

  focus(on: "grid" | "bar" | "tabs"): void {
    this.update({ focus: { on } });
  }

  /** The visible sheets. */
  get sheets(): readonly Sheet[] {
    return this.book.workbook.sheets.filter(({ native }) => native.state === "visible");
  }

  /** Changes cells as the user, and shows the result. */
  act<Result>(action: () => Result): Result {
    const result = this.byHand(action);
    this.showWorkbook();
    return result;
  }

  /** Makes `moving` a corner of the selection, and `active` the other. */
  select(moving: At, active: At = moving): void {
    const { model } = this.getState();
    const area = this.whole(around(model.areaAt(active), model.areaAt(moving)));
    this.put(model.sheet, area, active, moving);
  }

  selectArea(sheet: Sheet, area: Area): void {
    this.put(sheet, area, cornerOf(area), cornerOf(area));
  }

  /** Shows a sheet, with the selection it last had. */
  activate(sheet: Sheet): void {
    if (sheet === this.getState().model.sheet) return;
    this.selectArea(sheet, this.selections.get(sheet.id) ?? { top: 1, left: 1, bottom: 1, right: 1 });
  }

  /** How far a sheet was scrolled when it was last shown. */
  scrolled(sheet: Sheet): { readonly top: number; readonly left: number } {
    return this.scrolls.get(sheet) ?? { top: 0, left: 0 };
  }

  scrolledTo(sheet: Sheet): void {
    const { top, left } = this.viewport;
    this.scrolls.set(sheet, { top, left });
  }

  private put(sheet: Sheet, selection: Area, active: At, moving: At): void {
    this.byHand(() => userSelects(this.book.host, formatAddress(sheet.name, selection)));
    this.selections.set(sheet.id, selection);
    const { model, reveal } = this.getState();
    const turned = sheet !== model.sheet;
    const beyond = moving.row > model.rows.count || moving.column > model.columns.count;
    const shown = turned || beyond ? this.modelOf(moving) : model;
    const single = sameArea(selection, shown.areaAt(active));
    const news: News | null = turned
      ? { kind: "sheet", sheet: sheet.name }
      : single
        ? null
        : { kind: "selected", area: selection };
    this.update({ model: shown, selection, active, moving, reveal: reveal + 1, notice: null, list: null, news });
  }

  /** Runs a change of this session's own, without being notified of it. */
  private byHand<Result>(action: () => Result): Result {
    this.busy = true;
    try {
      return action();
    } finally {
      this.busy = false;
    }
  }

  /** Shows the workbook as it is now, with what the add-in selected or activated. */
  private showWorkbook(): void {
    const { workbook } = this.book;
    const { selection, activeSheet } = workbook;
    const { model, reveal } = this.getState();
    const turned = activeSheet !== model.sheet;
    const moved = turned || !sameArea(selection, this.getState().selection);
    const active = moved ? cornerOf(selection) : this.getState().active;
    this.selections.set(activeSheet.id, selection);
    this.update({
      model: this.modelOf(active),
      ...(moved ? { selection, active, moving: active, reveal: reveal + 1, notice: null, list: null } : {}),
      ...(turned ? { edit: null, alert: null, news: { kind: "sheet", sheet: activeSheet.name } } : {}),
    });
  }

  private modelOf(reach: At): SheetModel {
    const { workbook } = this.book;
    return new SheetModel(workbook, workbook.activeSheet, this.looks, reach);
  }

  /** The area, extended to include merged cells as a whole. */
  private whole(area: Area): Area {
    const grown = this.getState().model.sheet.merges.touching(area).reduce(around, area);
    return sameArea(grown, area) ? area : this.whole(grown);
  }
}
