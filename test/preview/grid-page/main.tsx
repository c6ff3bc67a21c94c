/** A page with nothing but a workbook on it, for the tests of the grid. */
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { createRoot } from "react-dom/client";
import {
  type ExcelEvent,
  LocalExcel,
  openWorkbook,
  type RequestBody,
  type ResponseBody,
} from "../../../src/local-excel";
import type { Language } from "../../../src/locales";
import { WorkbookView } from "../../../src/preview/grid/workbook-view";
import type { OpenWorkbook } from "../../../src/preview/open-workbook";

export interface GridPage {
  /** Shows a file, given in base 64. */
  open(file: string, language: Language): Promise<void>;
  /** What the add-in would ask of Excel. */
  execute(body: RequestBody, flags: number): Promise<ResponseBody>;
  /** The file as it is now, in base 64. */
  save(): Promise<string>;
}

declare global {
  interface Window {
    grid: GridPage;
    /** Where the test wants to hear of events. */
    tellEvents?: (events: readonly ExcelEvent[]) => Promise<void>;
  }
}

const place = document.getElementById("page");
if (!place) throw new Error("The page has no place for the workbook");
const root = createRoot(place);
const listeners = new Set<() => void>();
let host: LocalExcel | null = null;

const raise = (): void => {
  for (const listener of listeners) listener();
};

window.grid = {
  async open(file, language) {
    const workbook = await openWorkbook(Uint8Array.from(atob(file), (byte) => byte.charCodeAt(0)));
    host = new LocalExcel(workbook);
    host.onEvents((events) => void window.tellEvents?.(events));
    const book: OpenWorkbook = {
      name: "book.xlsx",
      workbook,
      host,
      subscribe: (listener) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    };
    document.documentElement.lang = language;
    root.render(
      <FluentProvider theme={webLightTheme} style={{ height: "100%" }}>
        <WorkbookView book={book} language={language} />
      </FluentProvider>,
    );
  },
  async execute(body, flags) {
    if (!host) throw new Error("No workbook is open");
    const reply = await host.execute(body, flags);
    raise();
    return reply;
  },
  async save() {
    if (!host) throw new Error("No workbook is open");
    const bytes = await host.workbook.save();
    return btoa(bytes.reduce((text, byte) => text + String.fromCharCode(byte), ""));
  },
};
