import { newWorkbook } from "../local-excel";
import { defaultLanguage, words } from "../locales";
import type { PreviewWords } from "../locales/preview";
import { application } from "../workbook/application";
import type { ReceivedFile } from "../intake/open-file";

type SampleId = keyof PreviewWords["samples"];
type EmptyId = keyof PreviewWords["empty"];
/** Workbooks that come with the preview. */
export type WorkbookId = SampleId | EmptyId;

/** Addresses relative to the page; null for the blank one, which is made here. */
const addresses: Readonly<Record<WorkbookId, string | null>> = {
  retailer: "assets/samples/retailer.xlsx",
  "online-shop": "assets/samples/online-shop.xlsx",
  hospital: "assets/samples/hospital.xlsx",
  manufacturer: "assets/samples/manufacturer.xlsx",
  incomplete: "assets/samples/incomplete.xlsx",
  "online-shop-en": "assets/samples/online-shop-en.xlsx",
  "template-ja": "assets/templates/kikitori-hearing-sheet-ja.xlsx",
  "template-en": "assets/templates/kikitori-hearing-sheet-en.xlsx",
  blank: null,
};

export const isWorkbookId = (text: string): text is WorkbookId => Object.hasOwn(addresses, text);

/** The name of a workbook's file. */
export const fileNameOf = (id: WorkbookId): string => addresses[id]?.split("/").at(-1) ?? "Book1.xlsx";

/** The file of a workbook; null if the server does not have it. */
export async function receive(id: WorkbookId): Promise<ReceivedFile | null> {
  const address = addresses[id];
  const bytes = address === null ? await blank() : await download(address);
  return bytes && { name: fileNameOf(id), bytes };
}

async function download(address: string): Promise<Uint8Array | null> {
  const response = await fetch(address);
  return response.ok ? new Uint8Array(await response.arrayBuffer()) : null;
}

/** A new workbook, as Excel in Japanese makes it. */
function blank(): Promise<Uint8Array> {
  const now = new Date();
  const workbook = newWorkbook({ defaultFont: { name: words(defaultLanguage).sheets.font, size: 11 } });
  return workbook.save({ created: now, modified: now, author: application, application });
}
