import type { Sheet } from "../../xlsx/sheet";

type View = Sheet["native"]["views"][number];

/** A sheet's only view; the file may have none yet. */
export function viewOf(sheet: Sheet): View {
  const native = sheet.native as { views?: View[] };
  const [first] = native.views ?? [];
  const view = first ?? { state: "normal" };
  native.views = [view];
  return view;
}

export function replaceView(sheet: Sheet, view: View): void {
  sheet.native.views = [view];
}
