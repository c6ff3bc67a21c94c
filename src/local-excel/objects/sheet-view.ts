import type { Sheet } from "../xlsx/sheet";

type View = Sheet["native"]["views"][number];

/** A sheet's only view; the file may have none yet. */
export function viewOf(sheet: Sheet): View {
  const { native } = sheet;
  native.views[0] ??= { state: "normal" } as View;
  return native.views[0];
}

export function replaceView(sheet: Sheet, view: View): void {
  sheet.native.views[0] = view;
}
